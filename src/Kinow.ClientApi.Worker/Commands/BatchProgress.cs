using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Worker.Commands;

/// <summary>How far a batch is: what is done, and which groups have stopped.</summary>
internal sealed class BatchProgress
{
    private readonly HashSet<string> done = new(StringComparer.Ordinal);
    private readonly HashSet<string> stopped = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> expected = [];
    private readonly HashSet<Guid> settled = [];
    private readonly Dictionary<Guid, List<Guid>> discarded = [];
    private readonly List<(CommandMessage Message, Guid Account)> erased = [];
    private readonly List<CommandMessage> mails = [];
    private bool areMailsDue;

    /// <summary>Accounts whose commands were tried.</summary>
    public IReadOnlyCollection<Guid> Expected => expected;

    /// <summary>Accounts that commands were committed of which show in what is read.</summary>
    public IReadOnlyCollection<Guid> Settled => settled;

    /// <summary>Commands that will never be carried out, for each account.</summary>
    public IReadOnlyDictionary<Guid, List<Guid>> Discarded => discarded;

    /// <summary>Accounts whose rows were erased, each with the message that says so.</summary>
    public IReadOnlyList<(CommandMessage Message, Guid Account)> Erased => erased;

    public bool IsDone(CommandMessage message) => done.Contains(message.MessageId);

    public bool IsStopped(string group) => stopped.Contains(group);

    public void Stop(string group) => stopped.Add(group);

    /// <summary>Puts a mail off until all other messages were tried.</summary>
    /// <returns>False when they were.</returns>
    public bool PutOff(CommandMessage message)
    {
        if (areMailsDue) return false;
        mails.Add(message);
        return true;
    }

    /// <summary>The mails that were put off. From now on none is.</summary>
    public IReadOnlyList<CommandMessage> TakeMails()
    {
        areMailsDue = true;
        return mails;
    }

    /// <returns>Whether it is the first command of the account.</returns>
    public bool Expect(Guid account) => expected.Add(account);

    public void Commit(CommandMessage message, Command command)
    {
        done.Add(message.MessageId);

        // What shows in nothing that is read of an account changes no document of it; an anonymous session has none.
        var kind = CommandKinds.Of(command);
        if (kind.Pending(command) is not null) settled.Add(command.UserId);
        if (kind.IsErasing) erased.Add((message, command.UserId));
    }

    /// <summary>The message has to come again.</summary>
    public void Reopen(CommandMessage message) => done.Remove(message.MessageId);

    public void Bury(CommandMessage message, Command? command)
    {
        done.Add(message.MessageId);
        if (command is null) return;
        if (!discarded.TryGetValue(command.UserId, out var ids)) discarded.Add(command.UserId, ids = []);
        ids.Add(command.Id);
    }
}
