using System.Collections.Concurrent;
using Kinow.ClientApi.ReadModel.Refreshing;

namespace Kinow.ClientApi.Webhook.Tests;

/// <summary>What several processes share of how far refreshes are.</summary>
internal sealed class MemoryLedger : IRefreshLedger
{
    private readonly ConcurrentDictionary<string, (int Keys, int Steps, string After)> kept = new(StringComparer.Ordinal);

    public int Reads { get; private set; }

    public Task<RefreshProgress?> FindAsync(string eventId, CancellationToken cancellationToken)
    {
        Reads++;
        return Task.FromResult(kept.TryGetValue(eventId, out var at) ? new RefreshProgress(at.Keys, at.Steps, at.After) : null);
    }

    public Task KeepAsync(string eventId, RefreshProgress progress, CancellationToken cancellationToken)
    {
        kept[eventId] = (progress.Keys, progress.Steps, progress.After);
        return Task.CompletedTask;
    }
}
