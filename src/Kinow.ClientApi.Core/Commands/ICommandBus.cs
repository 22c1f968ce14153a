using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>Sends commands. When the call returns, the command is durable and reads of its account see its effect.</summary>
public interface ICommandBus
{
    /// <summary>Sends a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Stops waiting; the command may still have been taken.</param>
    /// <exception cref="StoreUnavailableException">It was not taken and has left no trace.</exception>
    ValueTask SendAsync(Command command, CancellationToken cancellationToken);
}
