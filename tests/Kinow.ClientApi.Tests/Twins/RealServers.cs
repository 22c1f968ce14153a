using Kinow.ClientApi.Storage;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Authentication;
using Kinow.ClientApi.Storage.Elasticsearch.Rebuilding;
using Kinow.ClientApi.Storage.Embedded;
using Kinow.TestSupport;

using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Tests.Twins;

/// <summary>The real stores over a search engine that holds a catalogue, under a platform of its own. Nothing may need the database.</summary>
internal sealed class RealServers : IAsyncDisposable
{
    private const string NoDatabase = "Server=127.0.0.1;Port=1;User ID=nobody;Database=none";

    // A machine that does a lot else at the same time is no reason to fail.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly RealStoreOptions options;

    private RealServers(RealStoreOptions options)
    {
        this.options = options;
        Stores = Another();
    }

    public RealStores Stores { get; }

    public static async Task<RealServers> StartAsync(Server engine, CatalogContent content)
    {
        var address = await Servers.SearchAsync(engine);
        var search = new Storage.Elasticsearch.Gateway.SearchGatewayOptions(address.Url)
        {
            Authentication = SearchAuthentication.Parse(address.Authentication), ReadTimeout = Patience, WriteTimeout = Patience * 3,
        };
        var options = new RealStoreOptions(new Isolation().Platform, NoDatabase, search)
        {
            Fill = new() { Limit = Patience }, Memory = new() { FillLimit = Patience },
        };
        var servers = new RealServers(options);
        await servers.WriteAsync(content);
        return servers;
    }

    /// <summary>Stores that have read nothing yet.</summary>
    public RealStores Another() => new(options, NullLoggerFactory.Instance);

    public async ValueTask DisposeAsync()
    {
        await new IndexLifecycle(Stores.Gateway, Stores.Names).RemoveAllAsync(default);
        await Stores.DisposeAsync();
    }

    private async Task WriteAsync(CatalogContent content)
    {
        await new IndexLifecycle(Stores.Gateway, Stores.Names).EnsureAsync(default);
        var documents = new CatalogDocuments(content.Settings);
        IEnumerable<DocumentWrite> all =
        [
            documents.Of(content.Platform, 1),
            .. content.Categories.Select(category => documents.Of(category, 1)),
            .. content.Actors.Concat(content.Directors).Select(person => documents.Of(person, 1)),
            .. content.Tags.Select(tag => documents.Of(tag, 1)),
            .. content.Features.Select(feature => documents.Of(feature, 1)),
            .. content.Products.SelectMany(product => documents.OfProduct(product, 1)),
        ];
        await Stores.Writer.WriteAsync(all, default);
        foreach (var kind in DocumentKinds.Derived) await Stores.Gateway.RefreshAsync(Stores.Names.Alias(kind), default);
    }
}
