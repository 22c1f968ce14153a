using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Reading;

/// <summary>Servers die, hang and come back; reads go on as long as one of them answers.</summary>
[TakesLong(120)]
public sealed class OutageTests
{
    private static readonly TimeSpan HealTime = TimeSpan.FromSeconds(60);

    // What waits for a server that is down has no end. The rest of it is for a machine that does a lot else at the same time.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(15);

    [ServerFact(Server.OpenSearch, Server.MySql, Private = true)]
    public async Task Reads_go_on_while_one_server_is_left_and_all_heals()
    {
        await using var servers = await BreakableServers.StartAsync();
        await using var stores = servers.Connect();
        await BreakableServers.UntilAsync(() => BreakableServers.ReadAsync(stores.Catalog, "type:TVOD"), HealTime);

        await servers.Engine.KillAsync();
        await BreakableServers.UntilAsync(() => BreakableServers.ReadAsync(stores.Catalog, "duration:>10"), HealTime);
        for (var i = 0; i < 10; i++) await OldAsync(stores, $"duration:>{20 + i}");

        await servers.Engine.StartAgainAsync();
        var healed = await BreakableServers.UntilAsync(() => HealedAsync(servers, stores), HealTime);
        Assert.True(healed < HealTime, $"The search engine was asked again after {healed}.");

        await servers.Database.KillAsync();
        for (var i = 0; i < 10; i++) await FreshAsync(stores, $"duration:>{60 + i}");
        await BreakableServers.UntilAsync(
            async () => Assert.Null(
                (await stores.Catalog.GetAsync(ItemKinds.Product, new long[] { 1_000_000 }, new(Catalog.Audience()), default))[0]),
            HealTime);

        await servers.Engine.KillAsync();
        await using var fresh = servers.Connect();
        for (var i = 0; i < 5; i++) await RefusedInTimeAsync(fresh);

        // What was read before is still better than an error.
        await Task.Delay(new CacheOptions().HardAge * 1.5);
        Assert.True(await BreakableServers.ReadAsync(stores.Catalog, "duration:>60"));

        await Task.WhenAll(servers.Engine.StartAgainAsync(), servers.Database.StartAgainAsync());
        await BreakableServers.UntilAsync(() => BreakableServers.ReadAsync(fresh.Catalog, "duration:>80"), HealTime);
    }

    [ServerFact(Server.OpenSearch, Server.MySql, Private = true)]
    public async Task A_search_engine_that_hangs_is_one_that_is_down()
    {
        await using var servers = await BreakableServers.StartAsync();
        await using var stores = servers.Connect();
        await BreakableServers.UntilAsync(() => BreakableServers.ReadAsync(stores.Catalog, "type:TVOD"), HealTime);
        await servers.Engine.SuspendAsync();
        await BreakableServers.UntilAsync(() => BreakableServers.ReadAsync(stores.Catalog, "duration:>10"), HealTime);
        await OldAsync(stores, "duration:>11");
        await servers.Engine.ResumeAsync();
        await BreakableServers.UntilAsync(() => HealedAsync(servers, stores), HealTime);
    }

    // An engine that has just started may be late once; what is as fresh as ever comes from it all the same.
    private static Task FreshAsync(RealStores stores, string query) => BreakableServers.UntilAsync(
        async () =>
        {
            if (await BreakableServers.ReadAsync(stores.Catalog, query)) throw new StoreUnavailableException("What came may be old.");
        },
        HealTime);

    // The database answers for the engine, in time. It may be late where the machine is.
    private static Task OldAsync(RealStores stores, string query) => BreakableServers.UntilAsync(
        async () => Assert.True(await BreakableServers.ReadAsync(stores.Catalog, query).WaitAsync(Hang)), HealTime);

    // Answered by the engine again: the circuit is closed, and nothing is left of what was read for want of it.
    private static async Task HealedAsync(BreakableServers servers, RealStores stores)
    {
        var isDegraded = await BreakableServers.ReadAsync(stores.Catalog, $"duration:>{Random.Shared.Next(100, 1_000)}");
        if (isDegraded || stores.Gateway.IsCircuitOpen) throw new StoreUnavailableException($"Nobody asks {servers.Engine.Port} yet.");
    }

    private static async Task RefusedInTimeAsync(RealStores stores)
    {
        var refused = await Assert.ThrowsAnyAsync<StoreUnavailableException>(
            () => BreakableServers.ReadAsync(stores.Catalog, "type:TVOD").WaitAsync(Hang));
        Assert.True(refused.RetryAfter > TimeSpan.Zero);
    }
}
