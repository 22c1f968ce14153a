using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>A queue that can be switched off.</summary>
internal sealed class RefusingBus : ICommandBus
{
    private readonly List<Command> taken = [];

    /// <summary>Which commands are refused now.</summary>
    public Func<Command, bool> Refuses { get; set; } = static _ => true;

    /// <summary>Whether it stays unknown what became of a refused command.</summary>
    public bool IsUncertain { get; set; }

    /// <summary>Where commands go that are not refused.</summary>
    public ICommandBus? Next { get; set; }

    public IReadOnlyList<Command> Taken => taken;

    public ValueTask SendAsync(Command command, CancellationToken cancellationToken)
    {
        if (Refuses(command)) throw new StoreUnavailableException("The queue is out of reach.") { IsUncertain = IsUncertain };
        taken.Add(command);
        return Next?.SendAsync(command, cancellationToken) ?? default;
    }
}
