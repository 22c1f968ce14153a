using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Storage.Elasticsearch.Overlay;

/// <summary>
/// Acknowledged commands that could not be added to the overlay: at least this process shows them until they are part of the account.
/// </summary>
/// <param name="time">The clock.</param>
public sealed class UnsharedCommands(TimeProvider time)
{
    private const int MaxAccounts = 10_000;

    // It is memory of one process: others have not seen them anyway.
    private static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<Guid, ImmutableArray<PendingEntry>> entries = new();

    internal void Add(Command command)
    {
        if (!PendingRules.IsVisible(command)) return;
        if (entries.Count >= MaxAccounts) Sweep();
        if (entries.Count >= MaxAccounts) return;
        var entry = new PendingEntry(time.GetUtcNow(), command);
        entries.AddOrUpdate(command.UserId, [entry], (_, known) => Young(known).Add(entry));
    }

    internal ImmutableArray<PendingEntry> Of(Guid userId) => entries.TryGetValue(userId, out var known) ? Young(known) : [];

    private void Sweep()
    {
        foreach (var (user, known) in entries)
        {
            if (Young(known).IsEmpty) entries.TryRemove(new(user, known));
        }
    }

    private ImmutableArray<PendingEntry> Young(ImmutableArray<PendingEntry> known)
    {
        var now = time.GetUtcNow();
        return known.RemoveAll(entry => now - entry.Acknowledged > MaxAge);
    }
}
