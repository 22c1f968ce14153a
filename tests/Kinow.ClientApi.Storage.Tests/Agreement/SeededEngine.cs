using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Authentication;
using Kinow.ClientApi.Storage.Elasticsearch.Rebuilding;
using Kinow.ClientApi.Storage.Elasticsearch.Writing;
using Kinow.ClientApi.Storage.Embedded;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Storage.Tests.Agreement;

/// <summary>A search engine with a catalogue in it, under a platform of its own.</summary>
internal sealed class SeededEngine : IAsyncDisposable
{
    private readonly ReadModelNames names = new(new Isolation().Platform);

    private SeededEngine(SearchGateway gateway) => Gateway = gateway;

    internal SearchGateway Gateway { get; }

    internal static async Task<SeededEngine> StartAsync(SearchAddress address, CatalogContent content)
    {
        var engine = new SeededEngine(new(new(address.Url)
        {
            Authentication = SearchAuthentication.Parse(address.Authentication),
            ReadTimeout = TimeSpan.FromSeconds(20),
            WriteTimeout = TimeSpan.FromSeconds(60),
        }));
        await new IndexLifecycle(engine.Gateway, engine.names).EnsureAsync(default);
        await engine.WriteAsync(content);
        return engine;
    }

    internal string AliasOf(string kind) => names.Alias(DocumentKinds.Derived.First(known => known.Name == kind));

    public async ValueTask DisposeAsync()
    {
        await new IndexLifecycle(Gateway, names).RemoveAllAsync(default);
        await Gateway.DisposeAsync();
    }

    private async Task WriteAsync(CatalogContent content)
    {
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
        await new ReadModelWriter(Gateway, names).WriteAsync(all, default);
        foreach (var kind in DocumentKinds.Derived) await Gateway.RefreshAsync(names.Alias(kind), default);
    }
}
