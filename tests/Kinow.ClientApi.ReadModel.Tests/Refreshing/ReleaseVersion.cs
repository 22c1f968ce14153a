using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.ReadModel.Rebuilding;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.ReadModel.Tests.Refreshing;

/// <summary>One version of the code on servers that it shares with another: what its operator, its webhook and its readers do.</summary>
internal sealed class ReleaseVersion : IAsyncDisposable
{
    internal const string NoDatabase = "Server=127.0.0.1;Port=1;User ID=nobody;Database=none";

    private readonly RealStoreOptions options;

    private ReleaseVersion(RealStoreOptions options) => (this.options, Stores) = (options, new(options));

    internal RealStores Stores { get; }

    internal IndexLifecycle Indices => new(Stores.Gateway, Stores.Names);

    internal static async Task<ReleaseVersion> CreateAsync(int platform, string database, int products)
    {
        var address = await Servers.SearchAsync(Server.OpenSearch);
        var search = new SearchGatewayOptions(address.Url)
        {
            Authentication = SearchAuthentication.Parse(address.Authentication),
            ReadTimeout = TimeSpan.FromSeconds(20),
            WriteTimeout = TimeSpan.FromSeconds(30),
        };
        var layouts = ImmutableDictionary<DocumentKind, int>.Empty.Add(DocumentKinds.Of(ItemKinds.Product), products);
        return new(new(platform, await Servers.MySqlAsync(database), search)
        {
            Layouts = layouts,
            SqlLimits = new() { ConnectTimeout = TimeSpan.FromSeconds(30), CommandTimeout = TimeSpan.FromSeconds(30) },
            Fill = new() { Limit = TimeSpan.FromSeconds(30) },
        });
    }

    internal Task<long> ReindexAsync(Func<Task>? afterChunk = null) => new ReadModelRebuild(
        Stores.Gateway, Stores.Names, new InterruptedSource(new SqlRebuildSource(Stores.Sql), afterChunk), TimeProvider.System)
    { Grace = TimeSpan.Zero }
        .RunAsync(null, default);

    /// <summary>What this version's webhook does with a notification.</summary>
    internal Task HearAsync(long product) => Stores.ReadModel.RefreshAsync(
        [SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Product), product)], new RefreshProgress(), default);

    /// <summary>A container that has read nothing yet.</summary>
    internal RealStores Connect() => new(options);

    /// <summary>A container that has read nothing yet, and that no database helps out.</summary>
    internal RealStores Reader() => new(options with { Sql = NoDatabase });

    /// <summary>All products that there are to see, and whether that may be old.</summary>
    internal static async Task<(Product[] Items, bool IsDegraded)> ProductsAsync(ICatalogStore catalog)
    {
        var context = new ReadContext(Catalog.Audience(), catalog.CreateBatch());
        var search = new[] { Catalog.Search(ItemKinds.Product.Fields, new(PerPage: 100)) };
        var pages = await catalog.SearchAsync(ItemKinds.Product, search, context, default);
        return ([.. pages[0].Items], context.Batch?.IsDegraded == true);
    }

    public ValueTask DisposeAsync() => Stores.DisposeAsync();
}
