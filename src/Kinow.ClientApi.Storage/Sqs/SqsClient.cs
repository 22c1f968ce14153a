using System.Collections.Immutable;
using Kinow.ClientApi.Storage.Sqs.Wire;

namespace Kinow.ClientApi.Storage.Sqs;

/// <summary>
/// Client of Amazon SQS and of what speaks like it. Every call throws <see cref="SqsException"/> when the service refuses it and
/// <see cref="QueueUnavailableException"/> when the service does not answer within the deadline.
/// </summary>
public sealed partial class SqsClient : IDisposable
{
    private readonly SqsTransport transport;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="options">Address and deadlines.</param>
    /// <param name="time">The clock, or null for the system's.</param>
    public SqsClient(SqsOptions options, TimeProvider? time = null)
        : this(options, time, null)
    {
    }

    internal SqsClient(SqsOptions options, TimeProvider? time, HttpMessageHandler? handler)
    {
        ArgumentNullException.ThrowIfNull(options);
        transport = new(options, time ?? TimeProvider.System, handler);
    }

    /// <summary>Sends a message; once the call returns it is durable. Attempts repeat the same deduplication id, so it is taken once.</summary>
    /// <param name="queueUrl">The queue.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Stops waiting; the message may still have been taken.</param>
    /// <returns>The id that the service gave.</returns>
    public async Task<string> SendMessageAsync(string queueUrl, OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        _ = SqsLimits.Check(message);
        var request = new SendMessageRequest(queueUrl, message.Body, message.GroupId, message.DeduplicationId, Wired(message.Attributes));
        var answer = await transport.SendAsync(
            "SendMessage", request, SqsJson.Default.SendMessageRequest, SqsJson.Default.SendMessageAnswer, TimeSpan.Zero, cancellationToken);
        return answer.MessageId ?? throw new SqsException(SqsErrorCodes.UnreadableAnswer, 200, "The queue service gave no message id.");
    }

    /// <summary>Sends up to ten messages in order.</summary>
    /// <param name="queueUrl">The queue.</param>
    /// <param name="messages">The messages, together at most <see cref="SqsLimits.MessageBytes"/>.</param>
    /// <param name="cancellationToken">Stops waiting; messages may still have been taken.</param>
    /// <returns>Those that were not taken.</returns>
    public async Task<ImmutableArray<BatchFailure>> SendMessageBatchAsync(
        string queueUrl, IReadOnlyList<OutgoingMessage> messages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(messages);
        SqsLimits.Check(messages);
        var entries = messages.Select(static (m, i) => new SendMessageEntry(EntryId(i), m.Body, m.GroupId, m.DeduplicationId, Wired(m.Attributes)));
        var answer = await transport.SendAsync(
            "SendMessageBatch",
            new(queueUrl, [.. entries]),
            SqsJson.Default.SendMessageBatchRequest,
            SqsJson.Default.BatchAnswer,
            TimeSpan.Zero,
            cancellationToken);
        return Failures(answer);
    }

    /// <summary>Receives messages with their attributes and hides them for a while.</summary>
    /// <param name="queueUrl">The queue.</param>
    /// <param name="options">How many, how long to wait, how long to hide.</param>
    /// <param name="cancellationToken">Stops waiting; messages that were received by then come again when their time is over.</param>
    public async Task<ImmutableArray<ReceivedMessage>> ReceiveMessageAsync(string queueUrl, ReceiveOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var request = new ReceiveMessageRequest(queueUrl, options.Messages, Seconds(options.Wait), options.Visibility is { } v ? Seconds(v) : null, Every, Every);
        var answer = await transport.SendAsync(
            "ReceiveMessage", request, SqsJson.Default.ReceiveMessageRequest, SqsJson.Default.ReceiveMessageAnswer, options.Wait, cancellationToken);
        return answer.Messages is { } messages ? [.. messages.Select(MessageReader.Read)] : [];
    }

    /// <inheritdoc/>
    public void Dispose() => transport.Dispose();

    private static Dictionary<string, AttributeValue>? Wired(ImmutableSortedDictionary<string, string> attributes) =>
        attributes.IsEmpty ? null : attributes.ToDictionary(static a => a.Key, static a => new AttributeValue(a.Value), StringComparer.Ordinal);

    private static string EntryId(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int Seconds(TimeSpan time) => (int)Math.Ceiling(time.TotalSeconds);

    private static ImmutableArray<BatchFailure> Failures(BatchAnswer answer) => answer.Failed is not { } failed
        ? []
        : [.. failed.Select(static f => new BatchFailure(
            int.Parse(f.Id, System.Globalization.CultureInfo.InvariantCulture), SqsErrorCodes.Normalize(f.Code), f.Message ?? "", f.SenderFault))];
}
