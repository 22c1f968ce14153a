using System.Collections.Immutable;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Queue.Envelopes;

namespace Kinow.ClientApi.Queue;

/// <summary>The queue of commands with its dead letters. Commands of one account are delivered in the order they were sent.</summary>
public sealed class CommandQueue
{
    /// <summary>Attribute of a dead letter that says why it is one.</summary>
    public const string ReasonAttribute = "reason";

    private const int LongestReason = 1_000;

    // Any command will do.
    private static readonly SetBookmark Rehearsal = new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Guid.CreateVersion7(),
        Instant = DateTimeOffset.UnixEpoch,
        ProductId = 1,
        Bookmarked = true,
    };

    private readonly SqsClient client;
    private readonly QueueAddress queue;
    private readonly QueueAddress deadLetters;

    /// <summary>The queue by its names. The service is asked for the addresses when they are first needed.</summary>
    public CommandQueue(SqsClient client, CommandQueueNames names)
        : this(client, new QueueAddress(client, names?.Commands ?? ""), new QueueAddress(client, names?.DeadLetters ?? ""))
    {
        ArgumentNullException.ThrowIfNull(names);
    }

    /// <summary>The queue at known addresses.</summary>
    public CommandQueue(SqsClient client, string queueUrl, string deadLetterUrl)
        : this(client, new QueueAddress(client, "", queueUrl), new QueueAddress(client, "", deadLetterUrl))
    {
    }

    private CommandQueue(SqsClient client, QueueAddress queue, QueueAddress deadLetters)
    {
        (this.client, this.queue, this.deadLetters) = (client, queue, deadLetters);
        DeadLetters = new(client, queue, deadLetters);
    }

    /// <summary>What could not be carried out.</summary>
    public DeadLetters DeadLetters { get; }

    /// <summary>
    /// Finds the queue by its names, and makes it and its dead letters where they are missing and <paramref name="create"/> says so.
    /// </summary>
    public static async Task<CommandQueue> OpenAsync(
        SqsClient client, CommandQueueNames names, bool create, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(names);

        // The SDK's first use takes its time, which must not count against the service's.
        await QuietlyAsync(client.RehearseAsync(cancellationToken));
        if (create) return await QueueSetup.EnsureAsync(client, names, cancellationToken);
        var dead = client.GetQueueUrlAsync(names.DeadLetters, cancellationToken);
        return new(client, await client.GetQueueUrlAsync(names.Commands, cancellationToken), await dead);
    }

    /// <summary>
    /// Does once what the first command would otherwise wait for: the first use of the SDK and of the JSON, finding the queue's address,
    /// connecting. Call it before the process takes traffic. A queue that is out of reach is no error: the first command asks for it again.
    /// </summary>
    public async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        _ = CommandEnvelope.Read(CommandEnvelope.Write(Rehearsal));
        await QuietlyAsync(client.RehearseAsync(cancellationToken));
        await QuietlyAsync(queue.GetAsync(cancellationToken).AsTask());
    }

    /// <summary>Sends a command. Once the call returns it is durable; one that was stopped may have been taken all the same.</summary>
    /// <exception cref="QueueUnavailableException">The queue does not answer.</exception>
    /// <exception cref="SqsException">The queue refused it.</exception>
    public async Task SendAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var message = new OutgoingMessage(CommandEnvelope.Write(command), command.UserId.ToString("D"), command.Id.ToString("D"));
        await client.SendMessageAsync(await queue.GetAsync(cancellationToken), message, cancellationToken);
    }

    /// <summary>Receives messages and hides them for a while.</summary>
    public async Task<ImmutableArray<ReceivedMessage>> ReceiveAsync(ReceiveOptions options, CancellationToken cancellationToken) =>
        await client.ReceiveMessageAsync(await queue.GetAsync(cancellationToken), options, cancellationToken);

    /// <summary>Acknowledges up to ten deliveries.</summary>
    /// <returns>Those that were not acknowledged and come again.</returns>
    public async Task<ImmutableArray<BatchFailure>> DeleteAsync(
        IReadOnlyList<string> receiptHandles, CancellationToken cancellationToken) =>
        await client.DeleteMessageBatchAsync(await queue.GetAsync(cancellationToken), receiptHandles, cancellationToken);

    /// <summary>Sets for how long from now up to ten deliveries stay hidden, in whole seconds; zero shows them at once.</summary>
    /// <returns>Those that were not changed.</returns>
    public async Task<ImmutableArray<BatchFailure>> HideAsync(
        IReadOnlyList<string> receiptHandles, TimeSpan visibility, CancellationToken cancellationToken) =>
        await client.ChangeMessageVisibilityBatchAsync(
            await queue.GetAsync(cancellationToken), receiptHandles, visibility, cancellationToken);

    /// <summary>
    /// Puts a copy of a message among the dead letters. The caller acknowledges the message afterwards, never before: a crash in between
    /// leaves it in both, which does no harm. A second copy of one message within five minutes is dropped. The reason must hold no secrets.
    /// </summary>
    public async Task BuryAsync(string messageId, string groupId, string body, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reason);
        var message = new OutgoingMessage(body, groupId, messageId)
        {
            Attributes = ImmutableSortedDictionary<string, string>.Empty.Add(ReasonAttribute, Text(reason)),
        };
        await client.SendMessageAsync(await deadLetters.GetAsync(cancellationToken), message, cancellationToken);
    }

    // What goes wrong here goes wrong again where the service is needed, and is told there.
    private static async Task QuietlyAsync(Task step)
    {
        try
        {
            await step;
        }
        catch (Exception away) when (away is QueueUnavailableException or SqsException)
        {
            return;
        }
    }

    // The service takes no empty attributes and no control characters.
    private static string Text(string reason)
    {
        var printable = string.Concat(reason.Take(LongestReason).Select(static c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c));
        return string.IsNullOrWhiteSpace(printable) ? "unknown" : printable;
    }
}
