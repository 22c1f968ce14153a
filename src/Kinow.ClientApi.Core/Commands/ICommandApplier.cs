using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>Applies commands to the rows, each in one transaction together with its id.</summary>
public interface ICommandApplier
{
    /// <summary>Applies a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Stops; then nothing was done, or all of it.</param>
    /// <exception cref="CommandRejectedException">It cannot be carried out, now or later.</exception>
    /// <exception cref="StoreUnavailableException">The rows are out of reach; the same command may succeed later.</exception>
    ValueTask<CommandOutcome> ApplyAsync(Command command, CancellationToken cancellationToken);

    /// <summary>Whether a command was applied before.</summary>
    /// <exception cref="StoreUnavailableException">The rows are out of reach.</exception>
    ValueTask<bool> HasAppliedAsync(Command command, CancellationToken cancellationToken);
}
