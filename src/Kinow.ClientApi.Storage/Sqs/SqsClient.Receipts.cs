using System.Collections.Immutable;
using Kinow.ClientApi.Storage.Sqs.Wire;

namespace Kinow.ClientApi.Storage.Sqs;

public sealed partial class SqsClient
{
    /// <summary>Acknowledges a message: it is delivered no more.</summary>
    /// <param name="queueUrl">The queue.</param>
    /// <param name="receiptHandle">Handle of the delivery.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task DeleteMessageAsync(string queueUrl, string receiptHandle, CancellationToken cancellationToken) => transport.SendAsync(
        "DeleteMessage",
        new(queueUrl, receiptHandle),
        SqsJson.Default.DeleteMessageRequest,
        SqsJson.Default.NoAnswer,
        TimeSpan.Zero,
        cancellationToken);

    /// <summary>Acknowledges up to ten messages.</summary>
    /// <param name="queueUrl">The queue.</param>
    /// <param name="receiptHandles">Handles of the deliveries.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Those that were not acknowledged.</returns>
    public Task<ImmutableArray<BatchFailure>> DeleteMessageBatchAsync(
        string queueUrl, IReadOnlyList<string> receiptHandles, CancellationToken cancellationToken) =>
        ReceiptsAsync("DeleteMessageBatch", queueUrl, receiptHandles, null, cancellationToken);

    /// <summary>Sets for how long from now a message stays hidden; zero shows it at once.</summary>
    /// <param name="queueUrl">The queue.</param>
    /// <param name="receiptHandle">Handle of the delivery.</param>
    /// <param name="visibility">Time from now, up to 12 hours, in whole seconds.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task ChangeMessageVisibilityAsync(string queueUrl, string receiptHandle, TimeSpan visibility, CancellationToken cancellationToken) =>
        transport.SendAsync(
            "ChangeMessageVisibility",
            new(queueUrl, receiptHandle, Seconds(visibility)),
            SqsJson.Default.ChangeVisibilityRequest,
            SqsJson.Default.NoAnswer,
            TimeSpan.Zero,
            cancellationToken);

    /// <summary>Sets for how long from now up to ten messages stay hidden.</summary>
    /// <param name="queueUrl">The queue.</param>
    /// <param name="receiptHandles">Handles of the deliveries.</param>
    /// <param name="visibility">Time from now, up to 12 hours, in whole seconds.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Those that were not changed.</returns>
    public Task<ImmutableArray<BatchFailure>> ChangeMessageVisibilityBatchAsync(
        string queueUrl, IReadOnlyList<string> receiptHandles, TimeSpan visibility, CancellationToken cancellationToken) =>
        ReceiptsAsync("ChangeMessageVisibilityBatch", queueUrl, receiptHandles, Seconds(visibility), cancellationToken);

    private async Task<ImmutableArray<BatchFailure>> ReceiptsAsync(
        string action, string queueUrl, IReadOnlyList<string> receiptHandles, int? visibility, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(receiptHandles);
        if (receiptHandles.Count == 0) return [];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(receiptHandles.Count, SqsLimits.BatchSize, nameof(receiptHandles));
        var entries = receiptHandles.Select((handle, index) => new ReceiptEntry(EntryId(index), handle, visibility));
        var answer = await transport.SendAsync(
            action, new(queueUrl, [.. entries]), SqsJson.Default.ReceiptBatchRequest, SqsJson.Default.BatchAnswer, TimeSpan.Zero, cancellationToken);
        return Failures(answer);
    }
}
