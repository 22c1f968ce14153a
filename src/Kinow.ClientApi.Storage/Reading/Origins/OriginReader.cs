using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Storage.Reading.Fills;

namespace Kinow.ClientApi.Storage.Reading.Origins;

/// <summary>Reads from the database what the read model does not have or cannot say, a few readings at a time.</summary>
internal sealed class OriginReader(ICatalogOrigin origin, FillOptions options, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim turns = new(options.MaxLoads);

    internal CatalogSnapshots Snapshots { get; } = new(origin, options, time);

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();

    /// <summary>Answers or gives up everything that is not done yet.</summary>
    internal Task ReadAsync(List<Fill> fills, CancellationToken cancellationToken)
    {
        var work = new List<Task>();
        var pages = fills.OfType<PageFill>().Where(static fill => !fill.IsDone).ToList();
        if (pages.Count > 0) work.Add(AskSnapshotAsync(pages, cancellationToken));
        foreach (var kind in fills.OfType<DocumentFill>().Where(static fill => !fill.IsDone).GroupBy(static fill => (fill.Kind, fill.IsMissed)))
        {
            work.Add(LoadAsync([.. kind], cancellationToken));
        }

        return Task.WhenAll(work);
    }

    private static void FailAll(IEnumerable<Fill> fills, Exception reason)
    {
        var told = reason as StoreUnavailableException ?? new StoreUnavailableException("The catalogue is out of reach.", reason);
        foreach (var fill in fills)
        {
            if (!fill.IsDone) fill.Fail(told);
        }
    }

    private async Task AskSnapshotAsync(List<PageFill> pages, CancellationToken cancellationToken)
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

    private async Task LoadAsync(List<DocumentFill> fills, CancellationToken cancellationToken)
    {
        try
        {
            await turns.WaitAsync(cancellationToken);
            try
            {
                await fills[0].LoadAsync(origin, fills, cancellationToken);
            }
            finally
            {
                turns.Release();
            }
        }
        catch (Exception) when (fills[0].IsMissed)
        {
            // The read model has answered. That it may lack something new is better than no answer at all.
            foreach (var fill in fills)
            {
                if (!fill.IsDone) fill.AcceptNone();
            }
        }
        catch (Exception reason)
        {
            FailAll(fills, reason);
        }
    }
}
