using System.Collections.Immutable;
using System.Globalization;
using Amazon.SQS.Model;

namespace Kinow.ClientApi.Queue;

public sealed partial class SqsClient
{
    /// <summary>Acknowledges a message: it is delivered no more.</summary>
    public Task DeleteMessageAsync(string queueUrl, string receiptHandle, CancellationToken cancellationToken) =>
        calls.RunAsync(
            "DeleteMessage", stop => service.DeleteMessageAsync(queueUrl, receiptHandle, stop), TimeSpan.Zero, cancellationToken);

    /// <summary>Acknowledges up to ten messages.</summary>
    /// <returns>Those that were not acknowledged.</returns>
    public async Task<ImmutableArray<BatchFailure>> DeleteMessageBatchAsync(
        string queueUrl, IReadOnlyList<string> receiptHandles, CancellationToken cancellationToken)
    {
        if (!IsBatch(receiptHandles)) return [];
        var entries = receiptHandles.Select(static (handle, i) => new DeleteMessageBatchRequestEntry(EntryId(i), handle)).ToList();
        var answer = await calls.RunAsync(
            "DeleteMessageBatch", stop => service.DeleteMessageBatchAsync(queueUrl, entries, stop), TimeSpan.Zero, cancellationToken);
        return Failures(answer.Failed);
    }

    /// <summary>
    /// Sets for how long from now up to ten messages stay hidden: up to 12 hours, in whole seconds; zero shows them at once.
    /// </summary>
    /// <returns>Those that were not changed.</returns>
    public async Task<ImmutableArray<BatchFailure>> ChangeMessageVisibilityBatchAsync(
        string queueUrl, IReadOnlyList<string> receiptHandles, TimeSpan visibility, CancellationToken cancellationToken)
    {
        if (!IsBatch(receiptHandles)) return [];
        var seconds = Seconds(visibility);
        var entries = receiptHandles
            .Select((handle, i) => new ChangeMessageVisibilityBatchRequestEntry(EntryId(i), handle) { VisibilityTimeout = seconds })
            .ToList();
        var answer = await calls.RunAsync(
            "ChangeMessageVisibilityBatch",
            stop => service.ChangeMessageVisibilityBatchAsync(queueUrl, entries, stop),
            TimeSpan.Zero,
            cancellationToken);
        return Failures(answer.Failed);
    }

    private static bool IsBatch(IReadOnlyList<string> receiptHandles)
    {
        ArgumentNullException.ThrowIfNull(receiptHandles);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(receiptHandles.Count, SqsLimits.BatchSize, nameof(receiptHandles));
        return receiptHandles.Count > 0;
    }

    private static ImmutableArray<BatchFailure> Failures(List<BatchResultErrorEntry>? failed) => failed is null
        ? []
        : [.. failed.Select(static f => new BatchFailure(
            int.Parse(f.Id, CultureInfo.InvariantCulture), SqsErrorCodes.Normalize(f.Code), f.Message ?? "", f.SenderFault is true))];
}
