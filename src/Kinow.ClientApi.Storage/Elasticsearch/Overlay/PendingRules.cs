using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Storage.Elasticsearch.Overlay;

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
    /// How long a command stays at least: longer than reading takes. Who has read the account's document just before the command became part of it
    /// still has to find it among the pending ones.
    /// </summary>
    public static readonly TimeSpan Linger = TimeSpan.FromSeconds(5);

    /// <summary>Whether a command shows in what is read of an account.</summary>
    public static bool IsVisible(Command command) => command is not (SaveSession or RecordWatchSession { Seek: null });

    /// <summary>Those that are not too old.</summary>
    public static ImmutableArray<PendingEntry> Alive(ImmutableArray<PendingEntry> entries, DateTimeOffset now) =>
        entries.RemoveAll(entry => now - entry.Acknowledged > MaxAge);

    /// <summary>Those that an account still needs.</summary>
    /// <param name="entries">All.</param>
    /// <param name="user">The account's document; null when it has none.</param>
    /// <param name="now">The time.</param>
    public static ImmutableArray<PendingEntry> Needed(ImmutableArray<PendingEntry> entries, User? user, DateTimeOffset now) => user is null
        ? entries
        : entries.RemoveAll(entry => now - entry.Acknowledged > Linger && user.HasApplied(entry.Command.Id));

    /// <summary>Adds a command in its place: one that was held up on its way here comes before those that were decided later.</summary>
    public static ImmutableArray<PendingEntry> Append(ImmutableArray<PendingEntry> entries, Command command, DateTimeOffset now)
    {
        var kept = Alive(entries, now).RemoveAll(entry => entry.Command.Id == command.Id || IsReplacedBy(entry.Command, command));
        var surplus = kept.Length - MaxEntries + 1;
        if (surplus > 0) kept = kept.RemoveRange(0, surplus);
        var place = kept.Length;
        while (place > 0 && kept[place - 1].Command.Instant > command.Instant) place--;
        return kept.Insert(place, new(now, Shown(command)));
    }

    // What shows nowhere need not lie about.
    private static Command Shown(Command command) => command is CreateUser create ? create with { PasswordHash = "" } : command;

    /// <summary>Takes out commands that will never be carried out.</summary>
    public static ImmutableArray<PendingEntry> Remove(ImmutableArray<PendingEntry> entries, IReadOnlyCollection<Guid> discarded) =>
        entries.RemoveAll(entry => discarded.Contains(entry.Command.Id));

    // Players report a position every few seconds, and whatever was said of a bookmark before it was taken away does not matter any more. What was
    // said before it was set does: a bookmark that was away in between has a new date.
    private static bool IsReplacedBy(Command earlier, Command later) => (earlier, later) switch
    {
        (RecordWatchSession before, RecordWatchSession after) => before.VideoId == after.VideoId && before.Date <= after.Date,
        (SetBookmark before, SetBookmark { Bookmarked: false } after) => before.ProductId == after.ProductId && before.Instant <= after.Instant,
        _ => false,
    };
}
