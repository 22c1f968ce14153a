using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Worker.Commands;

/// <summary>How far a batch is: what is done, and which groups have stopped.</summary>
internal sealed class BatchProgress
{
    private readonly HashSet<string> done = new(StringComparer.Ordinal);
    private readonly HashSet<string> stopped = new(StringComparer.Ordinal);

    /// <summary>Commands to settle, for each account.</summary>
    public Dictionary<Guid, List<Guid>> Settled { get; } = [];

    public bool IsDone(CommandMessage message) => done.Contains(message.MessageId);

    public bool IsStopped(string group) => stopped.Contains(group);

    public void Stop(string group) => stopped.Add(group);

    public void Done(CommandMessage message, Command? command)
    {
        done.Add(message.MessageId);
        if (command is null) return;
        if (!Settled.TryGetValue(command.UserId, out var ids)) Settled.Add(command.UserId, ids = []);
        ids.Add(command.Id);
    }
}
