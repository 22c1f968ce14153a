using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

/// <summary>A search engine with a catalogue in it, under a platform of its own.</summary>
internal sealed class SeededEngine : IAsyncDisposable
{
    private SeededEngine(SearchGateway gateway) => Gateway = gateway;

    internal SearchGateway Gateway { get; }

    internal ReadModelNames Names { get; } = new(new Isolation().Platform);

    internal static async Task<SeededEngine> StartAsync(SearchAddress address, CatalogContent content)
    {
        var engine = new SeededEngine(new(new(address.Url)
        {
            Authentication = SearchAuthentication.Parse(address.Authentication),
            ReadTimeout = TimeSpan.FromSeconds(20),
            WriteTimeout = TimeSpan.FromSeconds(60),
        }));
        await new IndexLifecycle(engine.Gateway, engine.Names).EnsureAsync(default);
        await engine.WriteAsync(content);
        return engine;
    }

    public async ValueTask DisposeAsync()
    {
        await new IndexLifecycle(Gateway, Names).RemoveAllAsync(default);
        await Gateway.DisposeAsync();
    }

    private async Task WriteAsync(CatalogContent content)
    {
        await new ReadModelWriter(Gateway, Names).WriteAsync(ContentDocuments.Of(content, 1), default);
        foreach (var kind in DocumentKinds.Derived) await Gateway.RefreshAsync(Names.Alias(kind), default);
    }
}
