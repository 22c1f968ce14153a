using System.Text;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

/// <summary>A gateway to a real engine, with a template, one index and its alias that no other test touches.</summary>
public sealed class EngineScope : IAsyncDisposable
{
    private readonly Isolation isolation = new();

    private EngineScope(SearchGateway gateway, SearchAddress address)
    {
        Gateway = gateway;
        Address = address;
    }

    public SearchGateway Gateway { get; }

    public SearchAddress Address { get; }

    public string Alias => isolation.Prefix;

    public string Index => isolation.Prefix + "-1";

    public string Template => isolation.Prefix + "-template";

    internal SearchTarget Target => SearchTarget.Alias(Alias);

    public static async Task<EngineScope> CreateAsync(Server server, Func<SearchGatewayOptions, SearchGatewayOptions>? change = null)
    {
        var address = await Servers.SearchAsync(server);
        var options = new SearchGatewayOptions(address.Url)
        {
            Authentication = SearchAuthentication.Parse(address.Authentication),
            ReadTimeout = TimeSpan.FromSeconds(20),
            WriteTimeout = TimeSpan.FromSeconds(20),
            Compression = true,
        };
        var scope = new EngineScope(new SearchGateway(change?.Invoke(options) ?? options), address);
        await scope.Gateway.PutIndexTemplateAsync(scope.Template, Json($$"""
            {
              "index_patterns": ["{{scope.Alias}}-*"],
              "template": {
                "settings": { "number_of_shards": 1, "number_of_replicas": 0 },
                "mappings": { "dynamic": "strict", "properties": { "key": { "type": "keyword" }, "n": { "type": "long" }, "body": { "type": "object", "enabled": false } } }
              }
            }
            """), default);
        await scope.Gateway.CreateIndexAsync(scope.Index, default, default);
        await scope.Gateway.UpdateAliasesAsync([AliasAction.Add(scope.Index, scope.Alias)], default);
        return scope;
    }

    public static byte[] Json(string text) => Encoding.UTF8.GetBytes(text);

    public async ValueTask DisposeAsync()
    {
        foreach (var index in await Gateway.FindIndicesAsync(Alias, default)) await Gateway.DeleteIndexAsync(index.Index, default);
        await Gateway.DeleteIndexTemplateAsync(Template, default);
        await Gateway.DisposeAsync();
    }
}
