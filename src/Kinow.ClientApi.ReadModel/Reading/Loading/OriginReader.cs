using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>Reads from the database what the read model does not have or cannot say, a few readings at a time.</summary>
internal sealed class OriginReader(ICatalogOrigin origin, LoadOptions options, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim turns = new(options.MaxLoads);

    internal CatalogSnapshots Snapshots { get; } = new(origin, options, time);

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();

    /// <summary>Answers or gives up everything that is not done yet.</summary>
    internal Task ReadAsync(List<Load> loads, CancellationToken cancellationToken)
    {
        var work = new List<Task>();
        var pages = loads.OfType<SearchLoad>().Where(static load => !load.IsDone && !load.IsFound).ToList();
        if (pages.Count > 0) work.Add(AskSnapshotAsync(pages, cancellationToken));
        var unread = loads.OfType<DocumentLoad>().Where(static load => !load.IsDone);
        foreach (var kind in unread.GroupBy(static load => (load.Kind, load.IsMissed)))
        {
            work.Add(LoadAsync([.. kind], cancellationToken));
        }

        return Task.WhenAll(work);
    }

    internal static void FailAll(IEnumerable<Load> loads, Exception reason)
    {
        var told = reason as StoreUnavailableException ?? new StoreUnavailableException("The catalogue is out of reach.", reason);
        foreach (var load in loads)
        {
            if (!load.IsDone) load.Fail(told);
        }
    }

    private async Task AskSnapshotAsync(List<SearchLoad> pages, CancellationToken cancellationToken)
    {
        try
        {
            var store = await Snapshots.GetAsync().WaitAsync(cancellationToken);
            foreach (var page in pages) await page.AskAsync(store, cancellationToken);
        }
        catch (Exception reason)
        {
            FailAll(pages, reason);
        }
    }

    private async Task LoadAsync(List<DocumentLoad> loads, CancellationToken cancellationToken)
    {
        try
        {
            await turns.WaitAsync(cancellationToken);
            try
            {
                await loads[0].LoadAsync(origin, loads, cancellationToken);
            }
            finally
            {
                turns.Release();
            }
        }
        catch (Exception reason)
        {
            // Where the read model answered that it has no document, that it may lack a new one is better than no answer at all.
            foreach (var load in loads.Where(static load => load is { IsMissed: true, IsOutdated: false, IsDone: false }))
            {
                load.AcceptNone();
            }
            FailAll(loads, reason);
        }
    }
}
