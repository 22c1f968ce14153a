using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Documents.Mappings;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Authentication;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Bodies;
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
        foreach (var kind in DocumentKinds.Derived)
        {
            await engine.Gateway.PutIndexTemplateAsync(engine.names.Template(kind), IndexTemplate.Write(engine.names, kind), default);
            await engine.Gateway.CreateIndexAsync(engine.names.First(kind), default, default);
            await engine.Gateway.UpdateAliasesAsync([AliasAction.Add(engine.names.First(kind), engine.names.Alias(kind))], default);
        }

        await engine.WriteAsync(content);
        return engine;
    }

    internal string AliasOf(string kind) => names.Alias(DocumentKinds.Derived.First(known => known.Name == kind));

    public async ValueTask DisposeAsync()
    {
        foreach (var kind in DocumentKinds.Derived)
        {
            await Gateway.DeleteIndexAsync(names.First(kind), default);
            await Gateway.DeleteIndexTemplateAsync(names.Template(kind), default);
        }

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
        foreach (var part in all.Chunk(2_000))
        {
            var body = new BulkBody();
            foreach (var write in part) body.IndexExternal(SearchTarget.Alias(names.Alias(write.Kind)), write.Id, write.Version, write.Document.Span);
            var result = await Gateway.BulkAsync(body, default);
            result.ThrowIfFailed();
        }

        foreach (var kind in DocumentKinds.Derived) await Gateway.RefreshAsync(names.Alias(kind), default);
    }
}
