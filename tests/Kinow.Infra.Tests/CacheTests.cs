using System.Text.Json;
using Kinow.TestSupport.Lambda;
using static Kinow.Infra.Tests.Json;

namespace Kinow.Infra.Tests;

/// <summary>What API Gateway keeps, and what it tells apart.</summary>
[Collection(InfraCollection.Name)]
public sealed class CacheTests(Synthesized stacks)
{
    [Fact]
    public void Only_the_shared_route_is_cached()
    {
        stacks["Api"].HasResourceProperties("AWS::ApiGateway::Stage", Of(("CacheClusterEnabled", true), ("TracingEnabled", true)));
        var stage = JsonSerializer.SerializeToElement(stacks["Api"].FindResources("AWS::ApiGateway::Stage").Values.Single());
        var cached = stage.GetProperty("Properties").GetProperty("MethodSettings").EnumerateArray()
            .Where(static settings => settings.TryGetProperty("CachingEnabled", out var isOn) && isOn.GetBoolean()).ToArray();
        Assert.Equal("/~1v1~1shared~1{operation}", Assert.Single(cached).GetProperty("ResourcePath").GetString());
        Assert.Equal("GET", cached[0].GetProperty("HttpMethod").GetString());
        Assert.True(cached[0].GetProperty("CacheDataEncrypted").GetBoolean());

        // Everything else says that it is not, rather than nothing.
        var usual = stage.GetProperty("Properties").GetProperty("MethodSettings").EnumerateArray()
            .Single(static settings => settings.GetProperty("ResourcePath").GetString() == "/*");
        Assert.Equal(("*", false), (usual.GetProperty("HttpMethod").GetString(), usual.GetProperty("CachingEnabled").GetBoolean()));
    }

    // A header in the key would tell callers apart; one that is missing there, but that answers depend on, would mix them.
    [Fact]
    public void The_key_of_the_cache_is_the_address_and_nothing_else()
    {
        var keyed = Methods().Where(static method => Integration(method).TryGetProperty("CacheKeyParameters", out _)).ToArray();
        var method = Assert.Single(keyed);
        Assert.Equal("GET", method.GetProperty("HttpMethod").GetString());
        Assert.Equal(ResourceOf("shared"), method.GetProperty("ResourceId").GetProperty("Ref").GetString());
        Assert.Equal(
            GatewayEmulator.CacheKeyParameters,
            Integration(method).GetProperty("CacheKeyParameters").EnumerateArray().Select(static key => key.GetString()!));
    }

    // Who comes in there is sent to the address of their own segment: kept for somebody, that would be told to everybody.
    [Fact]
    public void The_entry_and_the_segment_stand_beside_the_cache_and_can_be_asked_by_pages()
    {
        Assert.Equal(new[] { "GET", "OPTIONS" }, MethodsOf(ResourceOf("q")));
        Assert.Equal(new[] { "GET", "OPTIONS" }, MethodsOf(ResourceOf("shared")));
        Assert.Equal(new[] { "GET", "OPTIONS" }, MethodsOf(ResourceOf("segment", below: null)));
        Assert.NotEqual(ResourceOf("q"), ResourceOf("shared"));
    }

    private static JsonElement Integration(JsonElement method) => method.GetProperty("Integration");

    private IEnumerable<JsonElement> Methods() => stacks["Api"].FindResources("AWS::ApiGateway::Method").Values
        .Select(static method => JsonSerializer.SerializeToElement(method).GetProperty("Properties"));

    private string[] MethodsOf(string resource) =>
    [
        .. Methods().Where(method => method.GetProperty("ResourceId").TryGetProperty("Ref", out var id) && id.GetString() == resource)
            .Select(static method => method.GetProperty("HttpMethod").GetString()!).Order(StringComparer.Ordinal),
    ];

    // The logical id of a resource below /v1, or of what is below that.
    private string ResourceOf(string part, string? below = "{operation}")
    {
        var found = stacks["Api"].FindResources("AWS::ApiGateway::Resource", Of(("Properties", Of(("PathPart", part))))).Keys.Single();
        return below is null ? found : stacks["Api"].FindResources(
            "AWS::ApiGateway::Resource",
            Of(("Properties", Of(("PathPart", below), ("ParentId", Of(("Ref", found))))))).Keys.Single();
    }
}
