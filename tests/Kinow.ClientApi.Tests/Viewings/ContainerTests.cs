using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Tests.Idempotency;
using Kinow.ClientApi.Tests.Support;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Viewings;

/// <summary>Two containers and many players at once, over one store.</summary>
public sealed class ContainerTests
{
    private const int Limit = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly FakeTimeProvider clock = new(Api.Now);
    private readonly Screens screens = new(new());

    [Fact]
    public async Task Over_a_store_in_memory()
    {
        await using var servers = await StartAsync(new EmbeddedExpiringStore(clock));
        await PlayAsync(servers);
    }

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData(Server.OpenSearch)]
    [InlineData(Server.Elasticsearch)]
    public async Task Over_a_search_engine(Server engine)
    {
        var address = await Servers.SearchAsync(engine);
        var search = new SearchGatewayOptions(address.Url)
        {
            Authentication = SearchAuthentication.Parse(address.Authentication),
            ReadTimeout = Patience,
            WriteTimeout = Patience,
        };
        await using var stores = new RealStores(new(new Isolation().Platform, "Server=127.0.0.1;Port=1", search) { TimeProvider = clock });
        await stores.Accounts.EnsureAsync(stores.Gateway, default);
        await using var servers = await StartAsync(stores.Expiring);
        var sessions = await PlayAsync(servers);

        clock.Advance(ViewingRules.Heartbeat);
        var calls = stores.Gateway.Statistics.Calls;
        Assert.False((await BeatAsync(servers, sessions[0])).Data.At("playerHeartbeat.stopped").GetBoolean());
        Assert.Equal(2, stores.Gateway.Statistics.Calls - calls);
        await new IndexLifecycle(stores.Gateway, stores.Names).RemoveAllAsync(default);
    }

    private Task<ApiServers> StartAsync(Core.Expiring.IExpiringStore store) =>
        ApiServers.StartAsync(store, clock, Screens.ContentWith(new() { Limit = Limit }), screens.User);

    private async Task<string[]> PlayAsync(ApiServers servers)
    {
        // Of many that want the last places as many get one as there are.
        var asked = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => AskAsync(servers, i % 2)));
        Assert.All(asked, static reply => Assert.True(reply.Code is null or "SIMULTANEOUS_VIEWS_REACHED", reply.Text));
        string[] sessions =
            [.. asked.Where(static reply => reply.Code is null).Select(static reply => reply.Data.Text("cms.video.player.sessionId")!)];
        Assert.Equal(Limit, sessions.Length);
        Assert.Distinct(sessions);

        // One ends, and of two that race for its place one gets it.
        await servers.SendAsync(Screens.Beat, new { s = sessions[0], p = 10, e = true }, token: servers.TokenOf(screens.User));
        var race = await Task.WhenAll(AskAsync(servers, 0), AskAsync(servers, 1));
        var winner = Assert.Single(race, static reply => reply.Code is null);
        sessions[0] = winner.Data.Text("cms.video.player.sessionId")!;

        // All of them beat at once, from anywhere, forty times each.
        clock.Advance(ViewingRules.Heartbeat);
        var beats = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => BeatAsync(servers, sessions[i % Limit], i % 2)));
        Assert.All(beats, static beat => Assert.Equal((false, 41), (
            beat.Data.At("playerHeartbeat.stopped").GetBoolean(), beat.Data.Number("playerHeartbeat.position"))));
        Assert.Equal("SIMULTANEOUS_VIEWS_REACHED", (await AskAsync(servers, 1)).Code);
        clock.Advance(ViewingRules.Lifetime - TimeSpan.FromSeconds(1));
        var current = (await servers.SendAsync(Screens.Current, token: servers.TokenOf(screens.User), server: 1)).Data;
        Assert.Equal(sessions.Order(), current.Items("user.currentViews").Select(static view => view.Text("sessionId")!).Order());
        await Task.WhenAll(sessions.Select(session => BeatAsync(servers, session)));
        return sessions;
    }

    private Task<Reply> AskAsync(ApiServers servers, int server) =>
        servers.SendAsync(Screens.Watch, new { id = Screens.First.Id }, token: servers.TokenOf(screens.User), server: server);

    private Task<Reply> BeatAsync(ApiServers servers, string session, int server = 0) =>
        servers.SendAsync(Screens.Beat, new { s = session, p = 41 }, token: servers.TokenOf(screens.User), server: server);
}
