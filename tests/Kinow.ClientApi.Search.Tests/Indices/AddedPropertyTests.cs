using System.Text;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Documents.Mappings;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Indices;

/// <summary>Code that adds a property meets an index that earlier code made.</summary>
public abstract class AddedPropertyTests(Server server)
{
    private static readonly DocumentKind Kind = DocumentKinds.Of(ItemKinds.Category);

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task An_index_of_earlier_code_takes_a_new_property_without_a_rebuild()
    {
        await using var scope = await ReadModelScope.CreateAsync(server);
        await CreateAsync(scope, static properties => properties.Remove("hash"));
        var writer = new ReadModelWriter(scope.Gateway, scope.Names);
        await Assert.ThrowsAsync<SearchRequestException>(() => writer.WriteAsync([Make(1)], default));

        Assert.Empty(await scope.Lifecycle.ExtendAsync(default));
        Assert.Equal(new(1, 0, 0), await writer.WriteAsync([Make(1)], default));
        await scope.Gateway.PutExternalAsync(SearchTarget.Alias(scope.Names.Alias(Kind)), "2", 1, Earlier(), default);
        Assert.Equal(scope.Names.First(Kind), Assert.Single(await scope.Gateway.ListIndicesAsync(scope.Names.Alias(Kind), default)));
        Assert.True((await scope.GetAsync(Kind, "2")).IsFound);
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Making_sure_of_the_aliases_extends_what_is_there()
    {
        await using var scope = await ReadModelScope.CreateAsync(server);
        await CreateAsync(scope, static properties => properties.Remove("hash"));
        Assert.True(await scope.Lifecycle.EnsureAsync(default));
        Assert.Equal(new(1, 0, 0), await new ReadModelWriter(scope.Gateway, scope.Names).WriteAsync([Make(1)], default));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_contradiction_is_named_and_hinders_nothing_else()
    {
        await using var scope = await ReadModelScope.CreateAsync(server);
        await CreateAsync(scope, static properties => properties["version"] = new JsonObject { ["type"] = "keyword" });
        Assert.Equal(scope.Names.First(Kind), Assert.Single(await scope.Lifecycle.ExtendAsync(default)));
        Assert.True(await scope.Lifecycle.EnsureAsync(default));
        Assert.False(await scope.Lifecycle.EnsureAsync(default));
    }

    private static async Task CreateAsync(ReadModelScope scope, Action<JsonObject> change)
    {
        var mapping = JsonNode.Parse(IndexTemplate.WriteMapping(Kind).Span)!.AsObject();
        change(mapping["properties"]!.AsObject());
        var index = new JsonObject
        {
            ["mappings"] = mapping,
            ["aliases"] = new JsonObject { [scope.Names.Alias(Kind)] = new JsonObject() },
        };
        await scope.Gateway.CreateIndexAsync(scope.Names.First(Kind), Encoding.UTF8.GetBytes(index.ToJsonString()), default);
    }

    private static byte[] Earlier()
    {
        var document = JsonNode.Parse(Make(2).Document.Span)!.AsObject();
        document.Remove("hash");
        return Encoding.UTF8.GetBytes(document.ToJsonString());
    }

    private static DocumentWrite Make(long id) =>
        new DocumentMaker(Catalog.Content.Settings).Of(ItemKinds.Category, new Category { Id = id }, 1);
}
