using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.ReadModel.Rebuilding;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Sql.Schema;
using Kinow.ClientApi.Sql.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.ReadModel.Tests.Reading;

/// <summary>A search engine and a database of one's own with a small catalogue in them, to be broken.</summary>
internal sealed class BreakableServers : IAsyncDisposable
{
    internal static readonly CatalogContent Content = GeneratedCatalog.Create(42, 60, Catalog.Now);

    private static readonly EmbeddedCatalogStore Embedded = new(Content);

    private BreakableServers(PrivateServer engine, PrivateServer database) => (Engine, Database) = (engine, database);

    internal PrivateServer Engine { get; }

    internal PrivateServer Database { get; }

    internal static async Task<BreakableServers> StartAsync()
    {
        var (engine, database) = (PrivateServer.StartAsync(Server.OpenSearch), PrivateServer.StartAsync(Server.MySql));
        var servers = new BreakableServers(await engine, await database);
        await using var stores = servers.Connect(TimeSpan.FromSeconds(30));
        await new Migrator(stores.Source).MigrateAsync(null, default);
        await new CatalogWriter(stores.Sql).WriteAsync(Content, null, default);
        await new IndexLifecycle(stores.Gateway, stores.Names).EnsureAsync(default);
        await new ReadModelRebuild(stores.Gateway, stores.Names, new SqlRebuildSource(stores.Sql), TimeProvider.System) { Grace = TimeSpan.Zero }
            .RunAsync(null, default);
        return servers;
    }

    /// <summary>A container that has read nothing yet.</summary>
    internal RealStores Connect(TimeSpan? patience = null)
    {
        var search = new Search.Gateway.Exchange.SearchGatewayOptions(Engine.Search.Url)
        {
            CircuitOpenLimit = TimeSpan.FromSeconds(2),
            Compression = false,
        };
        if (patience is { } time) search = search with { ReadTimeout = time, WriteTimeout = time };
        return new(new(1, $"{Database.Address};Database=kinow", search));
    }

    /// <summary>Reads a list and an item, which must be what they are in memory.</summary>
    /// <returns>Whether something may be old.</returns>
    internal static async Task<bool> ReadAsync(ICatalogStore store, string query)
    {
        var search = new[] { Catalog.Search(ItemKinds.Product.Fields, new(Query: query)) };
        var context = new ReadContext(Catalog.Audience(), store.CreateBatch());
        var expected = await Embedded.SearchAsync(ItemKinds.Product, search, context, default);
        var actual = await store.SearchAsync(ItemKinds.Product, search, context, default);
        Assert.Equal(IdsOf(expected[0]), IdsOf(actual[0]));
        Assert.NotEmpty(actual[0].Items);
        Assert.NotNull((await store.GetAsync(ItemKinds.Category, new long[] { 1 }, context, default))[0]);
        return context.Batch!.IsDegraded;
    }

    /// <summary>Tries until it succeeds.</summary>
    /// <returns>How long that took.</returns>
    internal static async Task<TimeSpan> UntilAsync(Func<Task> attempt, TimeSpan limit)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                await attempt();
                return TimeProvider.System.GetElapsedTime(start);
            }
            catch (Core.Availability.StoreUnavailableException) when (TimeProvider.System.GetElapsedTime(start) < limit)
            {
                await Task.Delay(50);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        await Database.DisposeAsync();
    }

    private static IEnumerable<long> IdsOf(Page<Product> page) => page.Items.Select(static product => product.Id);
}
