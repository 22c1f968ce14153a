using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.Core.Commands;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Settling;

/// <summary>
/// Settles accounts together: those of all batches that wait are read and written at once, and no two rounds begin within a pause. Nobody
/// sees a change later for it, since commands are read from what is pending until then.
/// </summary>
/// <param name="pause">Shortest time from the beginning of a round to that of the next.</param>
public sealed class SettlementQueue(
    ICommandSettlement settlement, OwnChanges own, TimeSpan pause, TimeProvider clock, ILogger<SettlementQueue> logger)
{
    private static readonly TimeSpan SettlementTime = TimeSpan.FromSeconds(3);

    private readonly Lock gate = new();
    private List<Guid> waiting = [];
    private Task round = Task.CompletedTask;
    private bool isCollecting;
    private long? last;

    /// <summary>Settles accounts that were expected, each once. Returns when that was tried. Never throws.</summary>
    public Task SettleAsync(IEnumerable<Guid> accounts)
    {
        lock (gate)
        {
            waiting.AddRange(accounts);
            if (waiting.Count == 0) return Task.CompletedTask;
            if (!isCollecting) round = RunAsync(round);
            isCollecting = true;
            return round;
        }
    }

    private async Task RunAsync(Task before)
    {
        await Task.Yield();
        await before;
        if (last is { } begun && pause - clock.GetElapsedTime(begun) is { Ticks: > 0 } wait) await Task.Delay(wait, clock);
        List<Guid> accounts;
        lock (gate)
        {
            (accounts, waiting) = (waiting, []);
            isCollecting = false;
            last = clock.GetTimestamp();
        }

        own.Release(accounts, await SettleAllAsync([.. accounts.Distinct()]));
    }

    private async Task<IReadOnlyList<long>> SettleAllAsync(Guid[] accounts)
    {
        using var stop = new CancellationTokenSource(SettlementTime, clock);
        if (await TryAsync(accounts, stop.Token) is { } changes) return changes;
        if (accounts.Length == 1) return [];

        // One that cannot be settled does not keep the others from it.
        var all = new List<long>();
        foreach (var account in accounts)
        {
            if (stop.IsCancellationRequested) break;
            all.AddRange(await TryAsync([account], stop.Token) ?? []);
        }

        return all;
    }

    // Committed is committed, whatever happens here.
    [SuppressMessage("Design", "CA1031", Justification = "See above.")]
    private async Task<IReadOnlyList<long>?> TryAsync(Guid[] accounts, CancellationToken cancellationToken)
    {
        try
        {
            return await settlement.SettleAsync(accounts, cancellationToken);
        }
        catch (Exception failure)
        {
            if (accounts is [var only]) SettlingLog.Unsettled(logger, failure, only);
            return null;
        }
    }
}
