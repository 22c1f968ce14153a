using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.ReadModel.Overlay;

/// <summary>Which commands an account's overlay holds. Pure.</summary>
internal static class PendingRules
{
    /// <summary>
    /// Most commands of one account. An account that sends more before the worker gets to them sees the effect of the oldest late;
    /// they are not lost.
    /// </summary>
    public const int MaxEntries = 500;

    /// <summary>After what time a command is no longer overlaid, whatever became of it: as long as the queue keeps it.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromDays(14);

    /// <summary>
    /// The same for the command that makes the account: as long as the queue and then the dead letters keep it. Without it nothing else
    /// shows.
    /// </summary>
    public static readonly TimeSpan MaxAgeOfMaking = TimeSpan.FromDays(28);

    /// <summary>
    /// How long a command stays at least, which is longer than a read takes: a reader that fetched the account's document just before the
    /// command became part of it still needs the pending one.
    /// </summary>
    public static readonly TimeSpan MinAge = TimeSpan.FromSeconds(5);

    /// <summary>Whether a command shows in what is read of an account.</summary>
    public static bool IsVisible(Command command) => CommandKinds.Of(command).Pending(command) is not null;

    /// <summary>Those that are not too old.</summary>
    public static ImmutableArray<PendingEntry> Unexpired(ImmutableArray<PendingEntry> entries, DateTimeOffset now) =>
        entries.RemoveAll(entry => now - entry.Acknowledged > MaxAgeOf(entry, MaxAge));

    /// <summary>Those of another version that are not too old. Each of them may make the account.</summary>
    public static ImmutableArray<PendingItem> Unexpired(ImmutableArray<PendingItem> others, DateTimeOffset now) =>
        others.RemoveAll(item => now - item.At > MaxAgeOfMaking);

    /// <summary>From when on none of them is overlaid; the first instant there is when there are none.</summary>
    public static DateTimeOffset ExpiryOf(ImmutableArray<PendingEntry> entries, ImmutableArray<PendingItem> others) =>
        entries.Select(static entry => entry.Acknowledged + MaxAgeOf(entry, MaxAge))
            .Concat(others.Select(static item => item.At + MaxAgeOfMaking))
            .DefaultIfEmpty(DateTimeOffset.UnixEpoch)
            .Max();

    /// <summary>After what time a command is no longer overlaid.</summary>
    /// <param name="usual">The time for one that does not make the account.</param>
    public static TimeSpan MaxAgeOf(PendingEntry entry, TimeSpan usual) => IsMaking(entry) ? MaxAgeOfMaking : usual;

    /// <summary>Whether a command makes the account.</summary>
    public static bool IsMaking(PendingEntry entry) => CommandKinds.Of(entry.Command).IsMaking;

    /// <summary>Those that an account still needs.</summary>
    /// <param name="entries">All.</param>
    /// <param name="user">The account's document; null when it has none.</param>
    /// <param name="now">The time.</param>
    public static ImmutableArray<PendingEntry> Needed(ImmutableArray<PendingEntry> entries, User? user, DateTimeOffset now) => user is null
        ? entries
        : entries.RemoveAll(entry => now - entry.Acknowledged > MinAge && user.HasApplied(entry.Command.Id));

    /// <summary>Inserts a command in the order of instants: a delayed one goes before those that were decided later.</summary>
    public static ImmutableArray<PendingEntry> Append(ImmutableArray<PendingEntry> entries, Command command, DateTimeOffset now)
    {
        var kind = CommandKinds.Of(command);
        var kept = Unexpired(entries, now).RemoveAll(entry => entry.Command.Id == command.Id || kind.Supersedes(command, entry.Command));
        if (kind.Pending(command) is not { } pending) return kept;
        while (kept.Length >= MaxEntries && kept.FirstOrDefault(static entry => !IsMaking(entry)) is { } oldest) kept = kept.Remove(oldest);
        var position = kept.Length;
        while (position > 0 && kept[position - 1].Command.Instant > command.Instant) position--;
        return kept.Insert(position, new(now, pending));
    }

    /// <summary>Takes out commands that will never be carried out.</summary>
    public static ImmutableArray<PendingEntry> Remove(ImmutableArray<PendingEntry> entries, IReadOnlyCollection<Guid> discarded) =>
        entries.RemoveAll(entry => discarded.Contains(entry.Command.Id));
}
