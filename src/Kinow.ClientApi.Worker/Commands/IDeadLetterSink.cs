namespace Kinow.ClientApi.Worker.Commands;

/// <summary>Where messages go that can never be carried out.</summary>
public interface IDeadLetterSink
{
    /// <summary>Keeps a message with the reason. When the call returns, it is durable.</summary>
    /// <param name="message">The message.</param>
    /// <param name="reason">Why it cannot be carried out.</param>
    /// <param name="cancellationToken">Stops; the message may have been kept.</param>
    Task BuryAsync(CommandMessage message, string reason, CancellationToken cancellationToken);
}
