using System.Collections.Immutable;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Sqs.Envelopes;

namespace Kinow.ClientApi.Storage.Sqs;

/// <summary>The queue of commands with its dead letters. Commands of one account are delivered in the order they were sent.</summary>
public sealed class CommandQueue
{
    /// <summary>Attribute of a dead letter that says why it is one.</summary>
    public const string ReasonAttribute = "reason";

    private const int LongestReason = 1_000;

    private readonly SqsClient client;
    private readonly QueueAddress queue;
    private readonly QueueAddress deadLetters;

    /// <summary>The queue by its names. The service is asked for the addresses when they are first needed.</summary>
    /// <param name="client">The service.</param>
    /// <param name="names">The names.</param>
    public CommandQueue(SqsClient client, CommandQueueNames names)
        : this(client, new QueueAddress(client, names?.Commands ?? ""), new QueueAddress(client, names?.DeadLetters ?? ""))
    {
        ArgumentNullException.ThrowIfNull(names);
    }

    /// <summary>The queue at known addresses.</summary>
    /// <param name="client">The service.</param>
    /// <param name="queueUrl">Address of the queue of commands.</param>
    /// <param name="deadLetterUrl">Address of its dead letters.</param>
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

    /// <summary>Finds the queue by its names.</summary>
    /// <param name="client">The service.</param>
    /// <param name="names">The names.</param>
    /// <param name="create">Whether to make the queues that are missing.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<CommandQueue> OpenAsync(SqsClient client, CommandQueueNames names, bool create, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(names);
        if (create) return await QueueSetup.EnsureAsync(client, names, cancellationToken);
        var dead = client.GetQueueUrlAsync(names.DeadLetters, cancellationToken);
        return new(client, await client.GetQueueUrlAsync(names.Commands, cancellationToken), await dead);
    }

    /// <summary>Sends a command. Once the call returns it is durable.</summary>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Stops waiting; it may still have been taken.</param>
    /// <exception cref="QueueUnavailableException">The queue does not answer.</exception>
    /// <exception cref="SqsException">The queue refused it.</exception>
    public async Task SendAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var message = new OutgoingMessage(CommandEnvelope.Write(command), command.UserId.ToString("D"), command.Id.ToString("D"));
        await client.SendMessageAsync(await queue.GetAsync(cancellationToken), message, cancellationToken);
    }

    /// <summary>Receives messages and hides them for a while.</summary>
    /// <param name="options">How.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ImmutableArray<ReceivedMessage>> ReceiveAsync(ReceiveOptions options, CancellationToken cancellationToken) =>
        await client.ReceiveMessageAsync(await queue.GetAsync(cancellationToken), options, cancellationToken);

    /// <summary>Acknowledges messages.</summary>
    /// <param name="receiptHandles">Handles of up to ten deliveries.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Those that were not acknowledged and come again.</returns>
    public async Task<ImmutableArray<BatchFailure>> DeleteAsync(IReadOnlyList<string> receiptHandles, CancellationToken cancellationToken) =>
        await client.DeleteMessageBatchAsync(await queue.GetAsync(cancellationToken), receiptHandles, cancellationToken);

    /// <summary>Sets for how long from now messages stay hidden.</summary>
    /// <param name="receiptHandles">Handles of up to ten deliveries.</param>
    /// <param name="visibility">Time from now in whole seconds; zero shows them at once.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Those that were not changed.</returns>
    public async Task<ImmutableArray<BatchFailure>> HideAsync(
        IReadOnlyList<string> receiptHandles, TimeSpan visibility, CancellationToken cancellationToken) =>
        await client.ChangeMessageVisibilityBatchAsync(await queue.GetAsync(cancellationToken), receiptHandles, visibility, cancellationToken);

    /// <summary>
    /// Puts a copy of a message among the dead letters. The caller acknowledges the message afterwards, never before: a crash in between leaves
    /// it in both, which does no harm.
    /// </summary>
    /// <param name="messageId">Id of the message; a copy that follows within five minutes is dropped.</param>
    /// <param name="groupId">Its group.</param>
    /// <param name="body">Its text.</param>
    /// <param name="reason">Why it cannot be carried out, without secrets.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task BuryAsync(string messageId, string groupId, string body, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reason);
        var message = new OutgoingMessage(body, groupId, messageId)
        {
            Attributes = ImmutableSortedDictionary<string, string>.Empty.Add(ReasonAttribute, Text(reason)),
        };
        await client.SendMessageAsync(await deadLetters.GetAsync(cancellationToken), message, cancellationToken);
    }

    // The service takes no empty attributes and no control characters.
    private static string Text(string reason)
    {
        var printable = string.Concat(reason.Take(LongestReason).Select(static c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c));
        return string.IsNullOrWhiteSpace(printable) ? "unknown" : printable;
    }
}
