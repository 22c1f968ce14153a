using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Tests.Twins;

/// <summary>
/// The real stores over a search engine that holds a catalogue, under a platform of its own. Nothing may need the database.
/// </summary>
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
        var search = new Search.Gateway.Exchange.SearchGatewayOptions(address.Url)
        {
            Authentication = SearchAuthentication.Parse(address.Authentication),
            ReadTimeout = Patience,
            WriteTimeout = Patience * 3,
        };
        var options = new RealStoreOptions(new Isolation().Platform, NoDatabase, search)
        {
            Fill = new() { Limit = Patience },
            Memory = new() { LoadLimit = Patience },
        };
        var servers = new RealServers(options);
        await servers.WriteAsync(content);
        return servers;
    }

    /// <summary>Stores that have read nothing yet.</summary>
    public RealStores Another() => new(options);

    public async ValueTask DisposeAsync()
    {
        await new IndexLifecycle(Stores.Gateway, Stores.Names).RemoveAllAsync(default);
        await Stores.DisposeAsync();
    }

    private async Task WriteAsync(CatalogContent content)
    {
        await new IndexLifecycle(Stores.Gateway, Stores.Names).EnsureAsync(default);
        await Stores.Writer.WriteAsync(ContentDocuments.Of(content, 1), default);
        foreach (var kind in DocumentKinds.Derived) await Stores.Gateway.RefreshAsync(Stores.Names.Alias(kind), default);
    }
}
