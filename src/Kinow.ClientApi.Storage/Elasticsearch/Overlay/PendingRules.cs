using System.Collections.Immutable;
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

    /// <summary>After what time a command is no longer overlaid, whatever became of it.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(10);

    /// <summary>How long a command that is settled is still overlaid: longer than reading takes.</summary>
    public static readonly TimeSpan Linger = TimeSpan.FromSeconds(2);

    // The queue keeps an account's order, so whatever was decided well before a command that is settled is settled too.
    private static readonly TimeSpan Behind = TimeSpan.FromSeconds(30);

    /// <summary>Whether a command shows in what is read of an account.</summary>
    public static bool IsVisible(Command command) => command is not (SaveSession or RecordWatchSession { Seek: null });

    /// <summary>Those that are not too old.</summary>
    public static ImmutableArray<PendingEntry> Alive(ImmutableArray<PendingEntry> entries, DateTimeOffset now) =>
        entries.RemoveAll(entry => now - entry.Acknowledged > MaxAge);

    /// <summary>Adds a command at the end.</summary>
    public static ImmutableArray<PendingEntry> Append(ImmutableArray<PendingEntry> entries, Command command, DateTimeOffset now)
    {
        var kept = Alive(entries, now).RemoveAll(entry => entry.Command.Id == command.Id || IsReplacedBy(entry.Command, command));
        var surplus = kept.Length - MaxEntries + 1;
        return (surplus > 0 ? kept.RemoveRange(0, surplus) : kept).Add(new(now, command));
    }

    /// <summary>
    /// Takes out what is settled, a little later: who has read the account's document just before it was refreshed still has to find the command
    /// among the pending ones. That it is in both for a while does no harm.
    /// </summary>
    public static ImmutableArray<PendingEntry> Remove(ImmutableArray<PendingEntry> entries, IReadOnlyCollection<Guid> settled, DateTimeOffset now)
    {
        var known = entries.Where(entry => settled.Contains(entry.Command.Id)).Select(static entry => entry.Command.Instant).ToArray();
        var before = known.Length == 0 ? DateTimeOffset.MinValue : known.Max() - Behind;
        var lapsing = now - MaxAge + Linger;
        return [.. Alive(entries, now).Select(entry => IsSettled(entry) && entry.Acknowledged > lapsing ? entry with { Acknowledged = lapsing } : entry)];

        bool IsSettled(PendingEntry entry) => settled.Contains(entry.Command.Id) || entry.Command.Instant < before;
    }

    // Players report a position every few seconds.
    private static bool IsReplacedBy(Command earlier, Command later) =>
        earlier is RecordWatchSession before && later is RecordWatchSession after && before.VideoId == after.VideoId && before.Date <= after.Date;
}
