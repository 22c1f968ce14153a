using System.Collections.Immutable;
using Kinow.ClientApi.Queue.Envelopes;

namespace Kinow.ClientApi.Queue;

/// <summary>Looks at dead letters and sends them back. Of one account the service shows no more than ten at a time.</summary>
public sealed class DeadLetters
{
    private static readonly ReceiveOptions Look = new() { Visibility = TimeSpan.FromSeconds(30) };

    private readonly SqsClient client;
    private readonly QueueAddress queue;
    private readonly QueueAddress letters;

    internal DeadLetters(SqsClient client, QueueAddress queue, QueueAddress letters) =>
        (this.client, this.queue, this.letters) = (client, queue, letters);

    /// <summary>Reads dead letters; they stay where they are.</summary>
    /// <param name="limit">Most letters.</param>
    /// <param name="cancellationToken">Stops; letters that were being looked at show again after half a minute.</param>
    public async Task<ImmutableArray<DeadLetter>> PeekAsync(int limit, CancellationToken cancellationToken)
    {
        var deadLetterUrl = await letters.GetAsync(cancellationToken);
        var held = new List<ReceivedMessage>();
        try
        {
            while (held.Count < limit)
            {
                var messages = await client.ReceiveMessageAsync(
                    deadLetterUrl, Look with { Messages = Math.Min(SqsLimits.BatchSize, limit - held.Count) }, cancellationToken);
                if (messages.IsEmpty) break;
                held.AddRange(messages);
            }
        }
        finally
        {
            await ShowAgainAsync(held);
        }

        return [.. held.Select(Letter)];
    }

    /// <summary>
    /// Sends dead letters back to be carried out, in their order. A letter leaves only after the queue has taken it back; one that was sent
    /// back twice is carried out once, by its command's id.
    /// </summary>
    /// <param name="choose">
    /// Which; null for all. The order of an account is kept, so its first letter that stays holds back those behind it.
    /// </param>
    /// <param name="progress">Is told the number of letters sent back so far, or null.</param>
    /// <param name="cancellationToken">Stops between two letters.</param>
    /// <returns>How many were sent back.</returns>
    public async Task<int> RedriveAsync(Func<DeadLetter, bool>? choose, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var deadLetterUrl = await letters.GetAsync(cancellationToken);
        var count = 0;
        var staying = new List<ReceivedMessage>();
        var held = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            while (await client.ReceiveMessageAsync(deadLetterUrl, Look, cancellationToken) is { IsEmpty: false } messages)
            {
                foreach (var message in messages)
                {
                    if (held.Contains(message.GroupId) || choose?.Invoke(Letter(message)) is false)
                    {
                        held.Add(message.GroupId);
                        staying.Add(message);
                        continue;
                    }

                    await ReturnAsync(message, cancellationToken);
                    count++;
                    progress?.Report(count);
                }
            }
        }
        finally
        {
            await ShowAgainAsync(staying);
        }

        return count;
    }

    // The queue remembers deduplication ids for five minutes, so a letter goes back under another one.
    private async Task ReturnAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        var again = new OutgoingMessage(message.Body, message.GroupId, $"{CommandId(message.Body)}.{Guid.CreateVersion7():N}");
        await client.SendMessageAsync(await queue.GetAsync(cancellationToken), again, cancellationToken);
        await client.DeleteMessageAsync(await letters.GetAsync(cancellationToken), message.ReceiptHandle, cancellationToken);
    }

    private async Task ShowAgainAsync(List<ReceivedMessage> messages)
    {
        foreach (var chunk in messages.Chunk(SqsLimits.BatchSize))
        {
            await client.ChangeMessageVisibilityBatchAsync(
                await letters.GetAsync(CancellationToken.None),
                [.. chunk.Select(static m => m.ReceiptHandle)],
                TimeSpan.Zero,
                CancellationToken.None);
        }
    }

    private static string CommandId(string body)
    {
        try
        {
            return CommandEnvelope.Read(body).Id.ToString("D");
        }
        catch (EnvelopeException)
        {
            return "unread";
        }
    }

    private static DeadLetter Letter(ReceivedMessage message) => new()
    {
        MessageId = message.MessageId,
        GroupId = message.GroupId,
        Body = message.Body,
        Reason = message.Attributes.GetValueOrDefault(CommandQueue.ReasonAttribute),
        Sent = message.Sent,
    };
}
