using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Worker.Commands;

/// <summary>How far a batch is: what is done, and which groups have stopped.</summary>
internal sealed class BatchProgress
{
    private readonly HashSet<string> done = new(StringComparer.Ordinal);
    private readonly HashSet<string> stopped = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> settled = [];
    private readonly Dictionary<Guid, List<Guid>> discarded = [];

    /// <summary>Accounts that commands were committed of.</summary>
    public IReadOnlyCollection<Guid> Settled => settled;

    /// <summary>Commands that will never be carried out, for each account.</summary>
    public IReadOnlyDictionary<Guid, List<Guid>> Discarded => discarded;

    public bool IsDone(CommandMessage message) => done.Contains(message.MessageId);

    public bool IsStopped(string group) => stopped.Contains(group);

    public void Stop(string group) => stopped.Add(group);

    public void Commit(CommandMessage message, Command command)
    {
        done.Add(message.MessageId);
        settled.Add(command.UserId);
    }

    public void Bury(CommandMessage message, Command? command)
    {
        done.Add(message.MessageId);
        if (command is null) return;
        if (!discarded.TryGetValue(command.UserId, out var ids)) discarded.Add(command.UserId, ids = []);
        ids.Add(command.Id);
    }
}
