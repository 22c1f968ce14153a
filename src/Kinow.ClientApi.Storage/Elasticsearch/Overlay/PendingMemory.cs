using System.Collections.Concurrent;

namespace Kinow.ClientApi.Storage.Elasticsearch.Overlay;

/// <summary>
/// What this process has last read or written of accounts' pending commands, so that a mutation, which has just read its account, adds to them
/// without reading again, and so that what it has taken shows while the engine is away. May be out of date: each write says what it expects to find.
/// </summary>
public sealed class PendingMemory
{
    private const int MaxAccounts = 10_000;

    private readonly ConcurrentDictionary<Guid, PendingState> states = new();

    internal void Remember(Guid userId, PendingState state)
    {
        if (state.Sequence is null) return;
        if (states.Count >= MaxAccounts) states.Clear();
        states[userId] = state;
    }

    internal PendingState Find(Guid userId) => states.GetValueOrDefault(userId, PendingState.None);
}
