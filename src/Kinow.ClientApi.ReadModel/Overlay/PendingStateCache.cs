using System.Collections.Concurrent;

namespace Kinow.ClientApi.ReadModel.Overlay;

/// <summary>
/// The pending commands of accounts as this process last read or wrote them. A mutation, which has just read its account, appends to them
/// without another read, and they are still overlaid while the engine is unavailable. Entries may be stale: every write is conditional on
/// the sequence number.
/// </summary>
internal sealed class PendingStateCache
{
    private const int MaxAccounts = 10_000;

    private readonly ConcurrentDictionary<Guid, PendingState> states = new();

    internal void Set(Guid userId, PendingState state)
    {
        if (state.Sequence is null) return;
        if (states.Count >= MaxAccounts) states.Clear();
        states[userId] = state;
    }

    internal PendingState Find(Guid userId) => states.GetValueOrDefault(userId, PendingState.None);
}
