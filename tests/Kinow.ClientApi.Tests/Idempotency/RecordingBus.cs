using System.Collections.Concurrent;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Tests.Idempotency;

/// <summary>A queue whose answers get lost, and that may carry out late what it has taken.</summary>
internal sealed class RecordingBus(ICommandBus next) : ICommandBus
{
    public ConcurrentQueue<Command> Taken { get; } = new();

    /// <summary>Whether a command is taken and its sender told that nothing is known of it.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>Whether what is taken shows at once.</summary>
    public bool IsPrompt { get; set; } = true;

    /// <summary>The ids of the commands of a kind, in the order in which they came.</summary>
    public Guid[] IdsOf<T>()
        where T : Command => [.. Taken.OfType<T>().Select(static command => command.Id)];

    public async ValueTask SendAsync(Command command, CancellationToken cancellationToken)
    {
        Taken.Enqueue(command);
        if (IsPrompt) await next.SendAsync(command, cancellationToken);
        if (LosesAnswers) throw new StoreUnavailableException("No answer came.") { IsUncertain = true };
    }

    /// <summary>Carries out everything, each command once.</summary>
    public async Task CatchUpAsync()
    {
        foreach (var command in Taken) await next.SendAsync(command, default);
    }
}
