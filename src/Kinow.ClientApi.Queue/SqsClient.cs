using System.Collections.Immutable;
using System.Globalization;
using Amazon.SQS;
using Amazon.SQS.Model;

namespace Kinow.ClientApi.Queue;

/// <summary>
/// Client of Amazon SQS and of what speaks like it. Every call throws <see cref="SqsException"/> when the service refuses it and
/// <see cref="QueueUnavailableException"/> when the service does not answer within the deadline.
/// </summary>
public sealed partial class SqsClient : IDisposable
{
    private static readonly TimeSpan RehearsalTime = TimeSpan.FromSeconds(10);

    private readonly SqsOptions options;
    private readonly SqsCalls calls;
    private readonly HttpClient http;
    private readonly AmazonSQSClient service;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <exception cref="InvalidOperationException">The region is not known.</exception>
    public SqsClient(SqsOptions options, TimeProvider? time = null)
        : this(options, time, null)
    {
    }

    internal SqsClient(SqsOptions options, TimeProvider? time, HttpMessageHandler? handler)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        calls = new(options, time ?? TimeProvider.System);
        http = SqsConnection.OpenHttp(options, handler);
        service = SqsConnection.Open(options, http);
    }

    /// <summary>
    /// Sends a message; once the call returns it is durable, and when it is stopped the message may have been taken all the same. Attempts
    /// repeat the same deduplication id, so it is taken once.
    /// </summary>
    /// <returns>The id that the service gave.</returns>
    public async Task<string> SendMessageAsync(string queueUrl, OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        SqsLimits.Check(message);
        var request = new SendMessageRequest
        {
            QueueUrl = queueUrl,
            MessageBody = message.Body,
            MessageGroupId = message.GroupId,
            MessageDeduplicationId = message.DeduplicationId,
            MessageAttributes = Attributes(message.Attributes),
        };
        var answer = await calls.RunAsync("SendMessage", stop => service.SendMessageAsync(request, stop), TimeSpan.Zero, cancellationToken);
        return answer.MessageId ?? throw SqsException.Unreadable((int)answer.HttpStatusCode);
    }

    /// <summary>
    /// Receives messages with their attributes and hides them for a while. Those that were on their way when the call was stopped come
    /// again when that time is over.
    /// </summary>
    public async Task<ImmutableArray<ReceivedMessage>> ReceiveMessageAsync(
        string queueUrl, ReceiveOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var request = new ReceiveMessageRequest
        {
            QueueUrl = queueUrl,
            MaxNumberOfMessages = options.Messages,
            WaitTimeSeconds = Seconds(options.Wait),
            VisibilityTimeout = options.Visibility is { } visibility ? Seconds(visibility) : null,
            MessageSystemAttributeNames = ["All"],
            MessageAttributeNames = ["All"],
        };
        var answer = await calls.RunAsync(
            "ReceiveMessage", stop => service.ReceiveMessageAsync(request, stop), options.Wait, cancellationToken);
        return answer.Messages is { } messages ? [.. messages.Select(MessageReader.Read)] : [];
    }

    /// <summary>Uses the SDK for the first time, credentials and signature included, without sending anything.</summary>
    internal async Task RehearseAsync(CancellationToken cancellationToken)
    {
        using var rehearsal = new SqsClient(
            options with { Attempts = 1, Deadline = RehearsalTime, AttemptTimeout = RehearsalTime }, null, new RehearsalHandler());
        await rehearsal.SendMessageAsync(new Uri(options.Endpoint, "rehearsal").AbsoluteUri, RehearsalHandler.Message, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        service.Dispose();
        http.Dispose();
    }

    private static Dictionary<string, MessageAttributeValue>? Attributes(ImmutableSortedDictionary<string, string> attributes) =>
        attributes.IsEmpty ? null : attributes.ToDictionary(static a => a.Key, static a => Text(a.Value), StringComparer.Ordinal);

    private static MessageAttributeValue Text(string value) => new() { DataType = "String", StringValue = value };

    private static int Seconds(TimeSpan time) => (int)Math.Ceiling(time.TotalSeconds);

    private static string EntryId(int index) => index.ToString(CultureInfo.InvariantCulture);
}
