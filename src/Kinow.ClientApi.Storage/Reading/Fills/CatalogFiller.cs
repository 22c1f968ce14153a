using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Reading.Origins;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Storage.Reading.Fills;

/// <summary>
/// Reads into memory: from the search engine; what that does not have, and everything while it is out of reach, from the database. Readings run
/// on time limits of their own, so that a caller who goes away spoils nothing for those who wait for the same.
/// </summary>
/// <param name="engine">The read model.</param>
/// <param name="origin">The database.</param>
/// <param name="options">The limits.</param>
/// <param name="logger">Logs.</param>
/// <param name="time">The clock of the limits.</param>
internal sealed class CatalogFiller(
    EngineReader engine, OriginReader origin, FillOptions options, ILogger<CatalogFiller> logger, TimeProvider time) : IFiller
{
    /// <inheritdoc/>
    public void Start(List<Fill> fills)
    {
        if (fills.Exists(static fill => fill.IsAwaited)) _ = FillAsync(fills);
        else ThreadPool.UnsafeQueueUserWorkItem(work => _ = FillAsync(work), fills, preferLocal: false);
    }

    private async Task FillAsync(List<Fill> fills)
    {
        using var limit = new CancellationTokenSource(options.Limit, time);
        try
        {
            await AskEngineAsync(fills, limit.Token);
            if (fills.TrueForAll(static fill => fill.IsDone)) origin.Snapshots.Release();
            else await origin.ReadAsync(fills, limit.Token);
        }
        catch (Exception reason)
        {
            FailAll(fills, reason);
        }
    }

    private static void FailAll(List<Fill> fills, Exception reason)
    {
        var told = reason as StoreUnavailableException ?? new StoreUnavailableException("The catalogue is out of reach.", reason);
        foreach (var fill in fills)
        {
            if (!fill.IsDone) fill.Fail(told);
        }
    }

    private async Task AskEngineAsync(List<Fill> fills, CancellationToken cancellationToken)
    {
        try
        {
            await engine.ReadAsync(fills, cancellationToken);
        }
        catch (SearchUnavailableException reason)
        {
            // Reading the whole catalogue takes its time, so it begins before a list is asked for.
            origin.Snapshots.Warm();
            if (reason.Reason != SearchUnavailableReason.CircuitOpen) ReadingLog.EngineOutOfReach(logger, reason);
        }
        catch (SearchRequestException reason)
        {
            ReadingLog.Refused(logger, reason);
        }
    }
}
