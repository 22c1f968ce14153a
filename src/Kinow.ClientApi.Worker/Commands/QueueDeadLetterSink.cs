using Kinow.ClientApi.Queue;

namespace Kinow.ClientApi.Worker.Commands;

/// <summary>Puts dead letters into their queue.</summary>
public sealed class QueueDeadLetterSink(CommandQueue queue) : IDeadLetterSink
{
    /// <inheritdoc/>
    public Task BuryAsync(CommandMessage message, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return queue.BuryAsync(message.MessageId, message.GroupId, message.Body, reason, cancellationToken);
    }
}
