using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.ReadModel.Overlay;

/// <summary>
/// Acknowledged commands that could not be added to the shared overlay. This process overlays them until they are part of the account.
/// </summary>
internal sealed class LocalPendingCommands(TimeProvider time)
{
    private const int MaxAccounts = 10_000;

    // Other processes never see these, so keeping them longer gains nothing. Without the command that makes it there is no account at all.
    private static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<Guid, ImmutableArray<PendingEntry>> entries = new();

    internal void Add(Command command)
    {
        if (!PendingRules.IsVisible(command)) return;
        var entry = new PendingEntry(time.GetUtcNow(), command);
        if (entries.Count >= MaxAccounts) Sweep();
        if (entries.Count >= MaxAccounts && !(PendingRules.IsMaking(entry) && TryMakeRoom())) return;
        entries.AddOrUpdate(command.UserId, [entry], (_, current) => Unexpired(current).Add(entry));
    }

    internal ImmutableArray<PendingEntry> Of(Guid userId) => entries.TryGetValue(userId, out var current) ? Unexpired(current) : [];

    /// <summary>Forgets what has become part of an account.</summary>
    internal void Settle(User user)
    {
        if (!entries.TryGetValue(user.Id, out var current)) return;
        var left = PendingRules.Needed(Unexpired(current), user, time.GetUtcNow());
        if (left.IsEmpty) entries.TryRemove(new(user.Id, current));
        else if (left.Length < current.Length) entries.TryUpdate(user.Id, left, current);
    }

    private bool TryMakeRoom()
    {
        foreach (var (user, current) in entries)
        {
            if (!current.Any(PendingRules.IsMaking)) return entries.TryRemove(new(user, current));
        }

        return false;
    }

    private void Sweep()
    {
        foreach (var (user, current) in entries)
        {
            if (Unexpired(current).IsEmpty) entries.TryRemove(new(user, current));
        }
    }

    private ImmutableArray<PendingEntry> Unexpired(ImmutableArray<PendingEntry> current)
    {
        var now = time.GetUtcNow();
        return current.RemoveAll(entry => now - entry.Acknowledged > PendingRules.MaxAgeOf(entry, MaxAge));
    }
}
