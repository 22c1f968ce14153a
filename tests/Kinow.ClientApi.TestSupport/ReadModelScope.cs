using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Gateway.Results;
using Kinow.ClientApi.Search.Indices;
using Kinow.TestSupport;

namespace Kinow.ClientApi.TestSupport;

/// <summary>An empty read model of a platform of its own.</summary>
internal sealed class ReadModelScope : IAsyncDisposable
{
    private ReadModelScope(SearchGateway gateway, ReadModelNames names)
    {
        Gateway = gateway;
        Names = names;
        Lifecycle = new(gateway, names);
    }

    internal SearchGateway Gateway { get; }

    internal ReadModelNames Names { get; }

    internal IndexLifecycle Lifecycle { get; }

    internal static async Task<ReadModelScope> CreateAsync(Server server)
    {
        var address = await Servers.SearchAsync(server);
        var options = new SearchGatewayOptions(address.Url)
        {
            Authentication = SearchAuthentication.Parse(address.Authentication),
            ReadTimeout = TimeSpan.FromSeconds(30),
            WriteTimeout = TimeSpan.FromSeconds(30),
            AdministrationTimeout = TimeSpan.FromSeconds(60),
        };
        return new(new(options), new(new Isolation().Platform));
    }

    internal Task<GetResult> GetAsync(DocumentKind kind, string id) => Gateway.GetAsync(Names.Alias(kind), id, default);

    public async ValueTask DisposeAsync()
    {
        await Lifecycle.RemoveAllAsync(default);
        await Gateway.DisposeAsync();
    }
}
