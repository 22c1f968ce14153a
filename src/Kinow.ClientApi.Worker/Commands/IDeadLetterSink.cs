namespace Kinow.ClientApi.Worker.Commands;

/// <summary>Where messages go that can never be carried out.</summary>
public interface IDeadLetterSink
{
    /// <summary>Keeps a message with the reason. When the call returns, it is durable.</summary>
    Task BuryAsync(CommandMessage message, string reason, CancellationToken cancellationToken);
}
