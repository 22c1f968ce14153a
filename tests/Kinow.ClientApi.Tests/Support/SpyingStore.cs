using System.Collections.Concurrent;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Passes calls on, remembers which there were, and fails or lets others in between where a test wants that.</summary>
internal sealed class SpyingStore(IExpiringStore store) : IExpiringStore
{
    private readonly ConcurrentQueue<string> calls = new();

    /// <summary>The calls in their order.</summary>
    public IReadOnlyList<string> Calls => [.. calls];

    /// <summary>Which calls are refused.</summary>
    public Func<string, bool> IsAway { get; set; } = static _ => false;

    /// <summary>What another container does before each write.</summary>
    public Func<Task>? BeforeWrite { get; set; }

    public async ValueTask<ExpiringEntry?> CreateAsync(ExpiringRecord record, CancellationToken cancellationToken)
    {
        await CountAsync("Create");
        return await store.CreateAsync(record, cancellationToken);
    }

    public async ValueTask<ExpiringEntry?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await CountAsync("Find");
        return await store.FindAsync(id, cancellationToken);
    }

    public async ValueTask<ExpiringEntry?> ReplaceAsync(ExpiringEntry current, ExpiringRecord next, CancellationToken cancellationToken)
    {
        await CountAsync("Replace");
        return await store.ReplaceAsync(current, next, cancellationToken);
    }

    public async ValueTask<bool> RemoveAsync(ExpiringEntry current, CancellationToken cancellationToken)
    {
        await CountAsync("Remove");
        return await store.RemoveAsync(current, cancellationToken);
    }

    private async Task CountAsync(string call)
    {
        calls.Enqueue(call);
        if (IsAway(call)) throw new StoreUnavailableException("The store is out of reach.");
        if (call != "Find" && BeforeWrite is { } others) await others();
    }
}
