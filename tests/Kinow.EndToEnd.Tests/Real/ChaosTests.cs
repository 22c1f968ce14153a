using System.Diagnostics;
using Kinow.EndToEnd.Tests.Real.Chaos;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>What was acknowledged is never lost, never done twice and always seen, whatever dies in between.</summary>
[Collection(AloneCollection.Name)]
public sealed class ChaosTests
{
    private const int Mutations = 2_000;
    private const int Viewers = 20;
    private const double PerSecond = 30;

    [ServerFact(Server.OpenSearch, Server.MySql, Server.Sqs, Private = true)]
    public async Task Acknowledged_mutations_survive_five_dead_workers_and_a_stopped_database()
    {
        await using var mySql = await PrivateServer.StartAsync(Server.MySql);
        await using var system = await RealSystem.PrepareAsync(products: 200, mySql);
        await system.StartAsync("--without-worker");
        await using var troubles = new Troubles(system, mySql);
        var tally = new Tally();
        var viewers = await SignUpAsync(system, tally);
        var clock = Stopwatch.StartNew();

        var acting = ActAsync(viewers, clock);
        await Task.WhenAll(acting, TroubleAsync(troubles, tally, acting));

        var seconds = clock.Elapsed.TotalSeconds;
        using var shell = new SqlShell(system.Sql);
        var ledger = new Ledger(shell);
        await ledger.SettleAsync(Mutations + Viewers, TimeSpan.FromMinutes(2));
        var suppressed = await troubles.CountSuppressedAsync();
        var dead = await QueueLength.ReadAsync(system.DeadLetters);
        var persisted = await ledger.CountAsync() - Viewers;
        Figures.Record("chaos", FormattableString.Invariant(
            $"{tally.Acknowledged} acknowledged in {seconds:N0} s, {persisted} persisted, {suppressed} duplicates suppressed, {dead} dead-lettered; worker killed {troubles.Kills} times, database stopped once"));
        Figures.Record("chaos", $"{tally.Reads} reads right, {tally.Refused} writes not acknowledged, {tally.FailedReads} reads failed ({tally.Failures})");

        foreach (var viewer in viewers) await ledger.CheckAsync(viewer);
        Assert.Equal((Mutations, Mutations, 5, 0), (tally.Acknowledged, tally.Reads, troubles.Kills, dead));
        Assert.InRange(persisted, Mutations, Mutations + tally.Refused);
        foreach (var viewer in viewers) viewer.Dispose();
    }

    private static async Task<Viewer[]> SignUpAsync(RealSystem system, Tally tally)
    {
        using var anybody = system.CreateClient();
        var catalogue = await Catalogue.ReadAsync(anybody);
        Viewer[] viewers = [.. Enumerable.Range(0, Viewers).Select(_ => new Viewer(system.CreateClient(), catalogue, tally))];
        for (var i = 0; i < Viewers; i++) await viewers[i].SignUpAsync(i);
        return viewers;
    }

    // At a steady rate over all; each viewer does one thing after the other.
    private static Task ActAsync(Viewer[] viewers, Stopwatch clock) => Task.WhenAll(viewers.Select(async (viewer, index) =>
    {
        for (var number = index; number < Mutations; number += viewers.Length)
        {
            var wait = TimeSpan.FromSeconds(number / PerSecond) - clock.Elapsed;
            if (wait > TimeSpan.Zero) await Task.Delay(wait);
            await viewer.ActAsync(number);
        }
    }));

    // Once nobody acts any more, nothing comes that could be waited for.
    private static async Task TroubleAsync(Troubles troubles, Tally tally, Task acting)
    {
        for (var trouble = 1; trouble <= 6; trouble++)
        {
            while (tally.Acknowledged < trouble * Mutations / 7 && !acting.IsCompleted) await Task.Delay(20);
            if (acting.IsFaulted) return;
            await (trouble == 3 ? troubles.StopDatabaseAsync() : troubles.KillWorkerAsync());
        }
    }
}
