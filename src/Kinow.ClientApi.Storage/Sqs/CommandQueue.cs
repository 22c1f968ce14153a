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
    private readonly string queueUrl;
    private readonly string deadLetterUrl;

    /// <summary>The queue at known addresses.</summary>
    /// <param name="client">The service.</param>
    /// <param name="queueUrl">Address of the queue of commands.</param>
    /// <param name="deadLetterUrl">Address of its dead letters.</param>
    public CommandQueue(SqsClient client, string queueUrl, string deadLetterUrl)
    {
        (this.client, this.queueUrl, this.deadLetterUrl) = (client, queueUrl, deadLetterUrl);
        DeadLetters = new(client, queueUrl, deadLetterUrl);
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
    public Task SendAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var message = new OutgoingMessage(CommandEnvelope.Write(command), command.UserId.ToString("D"), command.Id.ToString("D"));
        return client.SendMessageAsync(queueUrl, message, cancellationToken);
    }

    /// <summary>Receives messages and hides them for a while.</summary>
    /// <param name="options">How.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<ImmutableArray<ReceivedMessage>> ReceiveAsync(ReceiveOptions options, CancellationToken cancellationToken) =>
        client.ReceiveMessageAsync(queueUrl, options, cancellationToken);

    /// <summary>Acknowledges messages.</summary>
    /// <param name="receiptHandles">Handles of up to ten deliveries.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Those that were not acknowledged and come again.</returns>
    public Task<ImmutableArray<BatchFailure>> DeleteAsync(IReadOnlyList<string> receiptHandles, CancellationToken cancellationToken) =>
        client.DeleteMessageBatchAsync(queueUrl, receiptHandles, cancellationToken);

    /// <summary>Sets for how long from now messages stay hidden.</summary>
    /// <param name="receiptHandles">Handles of up to ten deliveries.</param>
    /// <param name="visibility">Time from now in whole seconds; zero shows them at once.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Those that were not changed.</returns>
    public Task<ImmutableArray<BatchFailure>> HideAsync(
        IReadOnlyList<string> receiptHandles, TimeSpan visibility, CancellationToken cancellationToken) =>
        client.ChangeMessageVisibilityBatchAsync(queueUrl, receiptHandles, visibility, cancellationToken);

    /// <summary>
    /// Puts a copy of a message among the dead letters. The caller acknowledges the message afterwards, never before: a crash in between leaves
    /// it in both, which does no harm.
    /// </summary>
    /// <param name="messageId">Id of the message; a copy that follows within five minutes is dropped.</param>
    /// <param name="groupId">Its group.</param>
    /// <param name="body">Its text.</param>
    /// <param name="reason">Why it cannot be carried out, without secrets.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task BuryAsync(string messageId, string groupId, string body, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reason);
        var message = new OutgoingMessage(body, groupId, messageId)
        {
            Attributes = ImmutableSortedDictionary<string, string>.Empty.Add(ReasonAttribute, Text(reason)),
        };
        return client.SendMessageAsync(deadLetterUrl, message, cancellationToken);
    }

    // The service takes no empty attributes and no control characters.
    private static string Text(string reason)
    {
        var printable = string.Concat(reason.Take(LongestReason).Select(static c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c));
        return string.IsNullOrWhiteSpace(printable) ? "unknown" : printable;
    }
}
