using Kinow.ClientApi.Search.Gateway.Errors;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>
/// Loads into the cache: from the search engine; what that lacks, and everything while it is out of reach, from the database. Loads run on
/// time limits of their own, so that a caller who cancels spoils nothing for those who wait for the same.
/// </summary>
internal sealed class BatchLoader(
    EngineReader engine, OriginReader origin, LoadOptions options, ILogger<BatchLoader> logger, TimeProvider time) : IBatchLoader
{
    public void Start(List<Load> loads)
    {
        if (loads.Exists(static load => load.IsAwaited)) _ = LoadAsync(loads);
        else ThreadPool.UnsafeQueueUserWorkItem(work => _ = LoadAsync(work), loads, preferLocal: false);
    }

    private async Task LoadAsync(List<Load> loads)
    {
        using var limit = new CancellationTokenSource(options.Limit, time);
        try
        {
            var missing = await AskEngineAsync(loads, limit.Token);
            if (missing.Count == 0 && loads.TrueForAll(static load => load.IsDone)) origin.Snapshots.Release();
            else await origin.ReadAsync([.. loads, .. missing], limit.Token);
            foreach (var load in loads)
            {
                if (load is SearchLoad { IsFound: true, IsDone: false } found) found.Finish();
            }
        }
        catch (Exception reason)
        {
            OriginReader.FailAll(loads, reason);
        }
    }

    private async Task<IReadOnlyList<DocumentLoad>> AskEngineAsync(List<Load> loads, CancellationToken cancellationToken)
    {
        try
        {
            return await engine.ReadAsync(loads, cancellationToken);
        }
        catch (SearchUnavailableException reason)
        {
            // Reading the whole catalogue takes its time, so it begins before a list is asked for.
            origin.Snapshots.Warm();
            if (reason.Reason != SearchUnavailableReason.CircuitOpen) ReadingLog.EngineOutOfReach(logger, reason);
            Fail(loads, reason);
        }
        catch (SearchRequestException reason)
        {
            ReadingLog.Refused(logger, reason);
            Fail(loads, reason);
        }

        return [];
    }

    // Who keeps such documents knows what to do without the engine, and need not wait for the database to answer for the others.
    private static void Fail(List<Load> loads, Exception reason)
    {
        foreach (var load in loads.OfType<RealtimeLoad>())
        {
            if (!load.IsDone) load.Fail(reason);
        }
    }
}
