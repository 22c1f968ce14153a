using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Worker.Commands;

namespace Kinow.ClientApi.Worker.Tests.Commands;

/// <summary>Stands in for rows, documents and dead letters: remembers what happened, fails where it is told to.</summary>
internal sealed class FakeStore : ICommandApplier, ICommandSettlement, IDeadLetterSink, IMailCommands
{
    private readonly HashSet<Guid> committed = [];

    public List<Guid> Applied { get; } = [];

    public List<(string Id, string Reason)> Buried { get; } = [];

    public List<Guid> Settled { get; } = [];

    public List<(Guid User, Guid[] Commands)> Discarded { get; } = [];

    public Dictionary<Guid, Exception> Failures { get; } = [];

    public Exception? BurialFailure { get; set; }

    public Exception? SettlementFailure { get; set; }

    public Guid Unsettleable { get; set; }

    public Action<Command> OnApply { get; set; } = static _ => { };

    public ValueTask<CommandOutcome> ApplyAsync(Command command, CancellationToken cancellationToken)
    {
        OnApply(command);
        cancellationToken.ThrowIfCancellationRequested();
        if (Failures.TryGetValue(command.Id, out var failure)) throw failure;
        if (!committed.Add(command.Id)) return new(CommandOutcome.Duplicate);
        Applied.Add(command.Id);
        return new(CommandOutcome.Applied);
    }

    public ValueTask<bool> HasAppliedAsync(Command command, CancellationToken cancellationToken) => new(committed.Contains(command.Id));

    /// <summary>Commands whose mails were sent, in order.</summary>
    public List<Guid> Mailed { get; } = [];

    public Dictionary<Guid, Exception> MailFailures { get; } = [];

    public async Task SendAsync(Command command, CancellationToken cancellationToken)
    {
        await Task.Yield();
        if (MailFailures.TryGetValue(command.Id, out var failure)) throw failure;
        Mailed.Add(command.Id);
    }

    /// <summary>Rounds of settlement, those that failed included.</summary>
    public int Rounds { get; private set; }

    public ValueTask<IReadOnlyList<long>> SettleAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken)
    {
        Rounds++;
        if (SettlementFailure is not null) throw SettlementFailure;
        if (userIds.Contains(Unsettleable)) throw new InvalidOperationException("This account's document is refused.");
        Settled.AddRange(userIds);
        return new([]);
    }

    public List<Guid> Erased { get; } = [];

    public ValueTask EraseAsync(Guid userId, CancellationToken cancellationToken)
    {
        if (SettlementFailure is not null) throw SettlementFailure;
        Erased.Add(userId);
        return ValueTask.CompletedTask;
    }

    public ValueTask DiscardAsync(Guid userId, IReadOnlyCollection<Guid> commandIds, CancellationToken cancellationToken)
    {
        if (SettlementFailure is not null) throw SettlementFailure;
        Discarded.Add((userId, [.. commandIds]));
        return ValueTask.CompletedTask;
    }

    public Task BuryAsync(CommandMessage message, string reason, CancellationToken cancellationToken)
    {
        if (BurialFailure is not null) throw BurialFailure;
        Buried.Add((message.MessageId, reason));
        return Task.CompletedTask;
    }
}
