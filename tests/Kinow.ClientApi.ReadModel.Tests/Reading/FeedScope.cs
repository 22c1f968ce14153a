using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.ReadModel.Reading;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Loading;
using Kinow.ClientApi.ReadModel.Tests.Agreement;
using Kinow.ClientApi.Search.Changes;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.ReadModel.Tests.Reading;

/// <summary>A container over a real engine that follows the feed; time passes when the test says so.</summary>
internal sealed class FeedScope : IAsyncDisposable
{
    /// <summary>After that, what is read stays true.</summary>
    internal static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SeededEngine engine;
    private readonly ChangeFeedWriter feed;
    private readonly ReadModelWriter writer;
    private readonly DocumentMaker maker;
    private readonly StepClock clock = new();
    private DateTimeOffset now = Catalog.Now;
    private long version = 1_000;

    private FeedScope(SeededEngine engine, CatalogContent content)
    {
        this.engine = engine;
        maker = new(content.Settings);
        feed = new(engine.Gateway, engine.Names, TimeProvider.System);
        writer = new(engine.Gateway, engine.Names, null, feed);
        var cache = new CatalogCache(new() { TimeProvider = clock, LoadLimit = Patience });
        var options = new LoadOptions { Limit = Patience };
        var origin = new OriginReader(new ContentOrigin(content), options, TimeProvider.System);
        Loader = new(new BatchLoader(
            new(engine.Gateway, engine.Names), origin, options, NullLogger<BatchLoader>.Instance, TimeProvider.System));
        Memory = cache;
        Store = new(
            cache,
            Loader,
            new(new ChangeFeedReader(engine.Gateway, engine.Names), cache.Rules, Patience, NullLogger<ChangeFeedFollower>.Instance));
    }

    internal CountingLoader Loader { get; }

    internal CatalogCache Memory { get; }

    internal CachedCatalogStore Store { get; }

    internal SeededEngine Engine => engine;

    internal CatalogAudience Audience => Catalog.Audience(at: now);

    internal static async Task<FeedScope> StartAsync(CatalogContent content) =>
        new(await SeededEngine.StartAsync(await Servers.SearchAsync(Server.OpenSearch), content), content);

    /// <summary>A container that has read so long after all changes that nothing has to be read again.</summary>
    internal async Task SettleAsync(Func<Task> request)
    {
        await request();
        for (var i = 0; i < 3; i++)
        {
            Pass(Settled);
            await request();
        }

        Loader.TakePages();
        Loader.TakeDocuments();
    }

    internal void Pass(TimeSpan time)
    {
        clock.Step(time);
        now += time;
    }

    /// <summary>A request for the films of the catalogue, as every request reads: settings first.</summary>
    internal async Task<Page<Product>> FilmsAsync()
    {
        await Store.GetSettingsAsync(null, default);
        var search = new[] { Catalog.Search(ItemKinds.Product.Fields, new(Query: "type:TVOD")) };
        return (await Store.SearchAsync(ItemKinds.Product, search, new(Audience), default))[0];
    }

    /// <summary>A request for how many films of each type there are, and what it was made of.</summary>
    internal async Task<ReadDependencies> CountAsync()
    {
        await Store.GetSettingsAsync(null, default);
        var (read, fields) = (new ReadDependencies(), ItemKinds.Product.Fields);
        var context = new ReadContext(Audience) { Dependencies = read };
        await Store.CountAsync(ItemKinds.Product, Catalog.Search(fields, new()).Request, [fields.Find("type")!], context, default);
        return read;
    }

    /// <summary>A request for one product.</summary>
    internal async Task<Product?> ProductAsync(long id)
    {
        await Store.GetSettingsAsync(null, default);
        return (await Store.GetAsync(ItemKinds.Product, new[] { id }, new(Audience), default))[0];
    }

    /// <summary>Writes an item as the refresher does, so that searches see it too.</summary>
    internal async Task WriteAsync<T>(ItemKind<T> kind, T item)
        where T : class
    {
        await writer.WriteAsync(maker.WithParts(kind, item, ++version), default);
        await engine.Gateway.RefreshAsync(engine.Names.Alias(DocumentKinds.Of(kind)), default);
    }

    public async ValueTask DisposeAsync()
    {
        await engine.DisposeAsync();
    }
}
