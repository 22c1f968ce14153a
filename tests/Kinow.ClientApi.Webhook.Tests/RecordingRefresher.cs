using Kinow.ClientApi.ReadModel.Refreshing;

namespace Kinow.ClientApi.Webhook.Tests;

/// <summary>Remembers what it was asked to refresh.</summary>
internal sealed class RecordingRefresher : IReadModelRefresher
{
    public List<RefreshKey[]> Calls { get; } = [];

    public List<RefreshProgress> Progresses { get; } = [];

    /// <summary>What happens instead of work.</summary>
    public Func<CancellationToken, Task>? Instead { get; set; }

    /// <summary>The id that it gets to in the second step; null for no work at all.</summary>
    public string? Reached { get; set; }

    public async Task<int> RefreshAsync(IReadOnlyList<RefreshKey> keys, RefreshProgress progress, CancellationToken cancellationToken)
    {
        Calls.Add([.. keys]);
        Progresses.Add(progress);
        if (Reached is { } last) (progress.Steps, progress.After) = (1, last);
        if (Instead is { } instead) await instead(cancellationToken);
        return keys.Count;
    }
}
