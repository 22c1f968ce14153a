using Kinow.ClientApi.Demo;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.TestSupport;
using Kinow.ClientApi.Tests.Screens;
using Kinow.ClientApi.Tests.Support;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Tests.Twins;

/// <summary>
/// One call of the search engine for each level of a query that reads, whatever the number of rows; none when all is in memory.
/// </summary>
public sealed class RoundTripTests : IAsyncLifetime
{
    private RealServers? servers;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (servers is not null) await servers.DisposeAsync();
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Pages_take_one_round_trip_a_level()
    {
        servers = await RealServers.StartAsync(Server.OpenSearch, Api.Content);
        var series = Api.Content.Products.First(Sample.IsVisibleSeries).Id;
        // The screen, then what it names, then the products of all its blocks.
        await CountAsync(3, ScreenQuery.Whole, isRepeated: false);

        await CountAsync(0, "{ settings { defaultLanguage { isoCode } } platform { name } }");

        // Rails, then the products of all of them.
        await CountAsync(2, """{ cms { categories(query: "parent: 0", perPage: 10) { items { id products(perPage: 30) { items { id name canBuy } } } } } }""");

        // The category, then its children with its products and their videos, then what hangs under the children.
        await CountAsync(3, "{ cms { category(id: 2) { name children { items { id products { items { name } } } } products { items { name } } videos { items { name } } } } }");

        // The product alone: seasons, episodes and people stand in its document.
        await CountAsync(1, $$"""
            { cms { product(id: {{series}}) { name extension { ... on ProductTVOD {
              user { accessible }
              videos { items { name } }
              videoGroups { items { id name } }
              actors { items { actor { name } } }
              directors { items { director { name } } }
            } } } } }
            """);

        // Lists and look-ups of one level travel in one message, too.
        await CountAsync(
            1, "{ cms { products(perPage: 50) { items { id } } product(id: 3) { id } category(id: 4) { id } tags { items { name } } } }");

        // What an account has access to: the titles of all its accesses at once.
        var user = GeneratedAccounts.Create(Api.Content, 7, 12, Api.Now).Select(static account => account.User).MaxBy(static one => one.Accesses.Length)!;
        await CountAsync(1, "{ user { accesses { items { product { id name } } } } }", user);
    }

    // A memory of its own for each query, so that nothing is known. An answer of a thousand titles may take longer than settings are
    // remembered, so that on a slow machine they are read again each time.
    private async Task CountAsync(int calls, string query, Core.Accounts.User? user = null, bool isRepeated = true)
    {
        var stores = servers!.Another();
        await using var closing = stores;
        var api = new Api(Api.Content, catalog: stores.Catalog);

        // The service reads the settings for each request, before its query.
        await stores.Catalog.GetSettingsAsync(null, default);
        var start = stores.Gateway.Statistics.Calls;
        await api.DataAsync(query, caller: new() { User = user });
        var made = stores.Gateway.Statistics.Calls - start;
        Assert.True(calls == made, $"{made} calls, not {calls}, for {query}");
        if (!isRepeated) return;
        await api.DataAsync(query, caller: new() { User = user });
        await WarmAsync(api, stores, query, user);
    }

    // A slow machine may need a second try before two requests come close enough together.
    private static async Task WarmAsync(Api api, RealStores stores, string query, Core.Accounts.User? user)
    {
        for (var attempt = 0; ; attempt++)
        {
            await api.DataAsync(query, caller: new() { User = user });
            var before = stores.Gateway.Statistics.Calls;
            await api.DataAsync(query, caller: new() { User = user });
            if (stores.Gateway.Statistics.Calls == before) return;
            Assert.True(attempt < 50, $"Never from memory alone: {query}");
        }
    }
}
