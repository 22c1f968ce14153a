using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Kinow.Infra.Tests;

/// <summary>The sign-in of the IDE, and what becomes of its password on the way to the API.</summary>
public sealed class IdeFunctionTests : IDisposable
{
    private const string Page = "/v1/graphql/";

    private readonly EdgeFunction signIn = new("sign-in.js", JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["alice"] = Hash("alice:correct horse"),
        ["zoé"] = Hash("zoé:mot:de passé"),
        ["bare"] = Hash("bare"),
        ["upper"] = Hash("upper:x").ToUpperInvariant(),
        ["short"] = Hash("short:x")[..63],
        ["empty"] = "",
        [""] = Hash(":x"),
    }));

    [Theory]
    [InlineData("alice:correct horse")]
    [InlineData("zoé:mot:de passé")]
    public async Task Who_is_in_the_store_gets_the_page_and_the_password_goes_no_further(string credentials)
    {
        var request = await signIn.HandleAsync(Page, Basic(credentials));
        Assert.Equal("/v1/graphql/index.html", request.GetProperty("uri").GetString());
        Assert.Equal("GET", request.GetProperty("method").GetString());
        Assert.False(request.GetProperty("headers").TryGetProperty("authorization", out _));
        Assert.True(request.GetProperty("headers").TryGetProperty("accept", out _));
    }

    [Fact]
    public async Task Files_keep_their_path_and_the_name_of_the_scheme_has_any_case()
    {
        var authorization = Basic("alice:correct horse").Replace("Basic", "bASIC ", StringComparison.Ordinal);
        var request = await signIn.HandleAsync(Page + "static/js/main.js", authorization);
        Assert.Equal(Page + "static/js/main.js", request.GetProperty("uri").GetString());
    }

    [Theory]
    [InlineData("alice:wrong horse")]
    [InlineData("alice:correct horse ")]
    [InlineData("alice:")]
    [InlineData("alice")]
    [InlineData("Alice:correct horse")]
    [InlineData("bob:correct horse")]
    [InlineData("bare")]
    [InlineData("upper:x")]
    [InlineData("short:x")]
    [InlineData("empty:")]
    [InlineData("empty:x")]
    [InlineData(":x")]
    [InlineData(":")]
    [InlineData("toString:x")]
    [InlineData("__proto__:x")]
    public async Task Others_do_not(string credentials) => AssertRefused(await signIn.HandleAsync(Page, Basic(credentials)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Basic")]
    [InlineData("Basic ")]
    [InlineData("Basic YWxpY2U6Y29ycmVjdCBob3JzZQ")] // without its padding
    [InlineData("Basic YWxpY2U6Y29ycmVjdCBob3JzZQ==,")]
    [InlineData("Basic YWxpY2U6Y29y\ncmVjdCBob3JzZQ==")]
    [InlineData("Basic ====")]
    [InlineData("Basic alice:correct horse")]
    [InlineData("Basic YWxpY2U6Y29ycmVjdCBob3JzZQ== YWxpY2U6Y29ycmVjdCBob3JzZQ==")]
    [InlineData("Bearer YWxpY2U6Y29ycmVjdCBob3JzZQ==")]
    [InlineData("Digest username=\"alice\"")]
    [InlineData("YWxpY2U6Y29ycmVjdCBob3JzZQ==")]
    public async Task Nor_does_a_header_that_is_not_well_formed(string? authorization) =>
        AssertRefused(await signIn.HandleAsync(Page, authorization));

    [Fact]
    public async Task Nor_does_one_that_is_too_long_or_there_twice()
    {
        AssertRefused(await signIn.HandleAsync(Page, Basic("alice:" + new string('x', 100_000))));
        var right = Basic("alice:correct horse");
        var twice = new { authorization = new { value = right, multiValue = new[] { new { value = right }, new { value = right } } } };
        AssertRefused(await signIn.HandleAsync(new { method = "GET", uri = Page, headers = twice }));
    }

    [Fact]
    public async Task Nobody_gets_in_while_the_store_is_empty()
    {
        using var empty = new EdgeFunction("sign-in.js");
        AssertRefused(await empty.HandleAsync(Page, Basic("alice:correct horse")));
        AssertRefused(await empty.HandleAsync(Page, Basic("alice:")));
    }

    [Theory]
    [InlineData("Basic YWxpY2U6Y29ycmVjdCBob3JzZQ==", false)]
    [InlineData("basic x", false)]
    [InlineData("BASIC", false)]
    [InlineData("Bearer eyJhbGciOiJFUzI1NiJ9.e30.c2ln", true)]
    [InlineData("Basics x", true)]
    public async Task The_API_gets_tokens_and_no_password(string authorization, bool arrives)
    {
        using var api = new EdgeFunction("api.js");
        var request = await api.HandleAsync("/v1/graphql", authorization);
        Assert.Equal("/v1/graphql", request.GetProperty("uri").GetString());
        Assert.Equal(arrives, request.GetProperty("headers").TryGetProperty("authorization", out var header));
        if (arrives) Assert.Equal(authorization, header.GetProperty("value").GetString());
    }

    [Fact]
    public async Task The_API_is_asked_without_a_token_too()
    {
        using var api = new EdgeFunction("api.js");
        Assert.True((await api.HandleAsync("/v1/graphql")).GetProperty("headers").TryGetProperty("accept", out _));
    }

    [Fact]
    public async Task The_bare_address_leads_to_the_page_and_nothing_else_is_found()
    {
        using var root = new EdgeFunction("root.js");
        var redirect = await root.HandleAsync("/");
        Assert.Equal(302, redirect.GetProperty("statusCode").GetInt32());
        Assert.Equal(Page, redirect.GetProperty("headers").GetProperty("location").GetProperty("value").GetString());
        foreach (var path in (string[])["/v1", "/v1/graphqlx", "/v1/%67raphql/index.html", "//v1/graphql/index.html"])
        {
            Assert.Equal(404, (await root.HandleAsync(path)).GetProperty("statusCode").GetInt32());
        }
    }

    [Theory]
    [InlineData("sign-in.js")]
    [InlineData("api.js")]
    [InlineData("root.js")]
    public void Functions_are_no_larger_than_CloudFront_takes(string file)
    {
        using var function = new EdgeFunction(file);
        Assert.InRange(Encoding.UTF8.GetByteCount(function.Source), 1, 10_240);
    }

    public void Dispose() => signIn.Dispose();

    private static string Basic(string credentials) => $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials))}";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void AssertRefused(JsonElement response)
    {
        Assert.Equal(401, response.GetProperty("statusCode").GetInt32());
        var headers = response.GetProperty("headers");
        var scheme = headers.GetProperty("www-authenticate").GetProperty("value").GetString();
        Assert.StartsWith("Basic realm=\"", scheme, StringComparison.Ordinal);
        Assert.Equal("no-store", headers.GetProperty("cache-control").GetProperty("value").GetString());
    }
}
