using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Sqs;

namespace Kinow.ClientApi.Storage;

/// <summary>Finds the queue when the first command is sent, so that a process that only reads starts without it.</summary>
/// <param name="open">Finds the queue.</param>
/// <param name="over">Makes the bus over it.</param>
internal sealed class OpeningCommandBus(Func<CancellationToken, Task<CommandQueue>> open, Func<CommandQueue, ICommandBus> over) : ICommandBus
{
    private volatile ICommandBus? bus;

    /// <inheritdoc/>
    public ValueTask SendAsync(Command command, CancellationToken cancellationToken) =>
        bus is { } ready ? ready.SendAsync(command, cancellationToken) : OpenAsync(command, cancellationToken);

    // Two that open at once find the same queue.
    private async ValueTask OpenAsync(Command command, CancellationToken cancellationToken)
    {
        try
        {
            bus = over(await open(cancellationToken));
        }
        catch (SqsException refused)
        {
            throw new StoreUnavailableException("The queue of commands cannot be opened.", refused);
        }

        await bus.SendAsync(command, cancellationToken);
    }
}
