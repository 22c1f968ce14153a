using System.Security.Cryptography;
using System.Text;
using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Trusted;

public sealed class PersistedQueryTests
{
    private const string Query = "{ hello }";

    private static string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));

    private static string Extensions(string hash) => $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"} }""";

    [Fact]
    public async Task A_document_is_registered_with_its_hash_and_then_found_by_it()
    {
        await using var server = await TestServer.StartAsync(options => options.AutomaticPersistedQueries = true);
        var byHash = $$"""{"extensions":{{Extensions(Hash)}} }""";

        var unknown = await server.PostAsync(byHash);
        var strict = await server.PostAsync(byHash, "application/graphql-response+json");
        var registered = await server.PostAsync($$"""{"query":"{{Query}}","extensions":{{Extensions(Hash.ToUpperInvariant())}} }""");
        var known = await server.PostAsync(byHash);
        var byGet = await server.GetAsync($"/v1/graphql?extensions={Uri.EscapeDataString(Extensions(Hash))}");

        Assert.Equal((200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"), (unknown.Status, unknown.Code, unknown.Message));
        Assert.Equal((404, "PERSISTED_QUERY_NOT_FOUND"), (strict.Status, strict.Code));
        Assert.Equal("no-store", strict.Header("Cache-Control"));
        Assert.Equal("""{"data":{"hello":"Hello world"}}""", registered.Text);
        Assert.Equal(registered.Text, known.Text);
        Assert.Equal(registered.Text, byGet.Text);
    }

    [Fact]
    public async Task A_hash_of_another_document_is_refused()
    {
        await using var server = await TestServer.StartAsync(options => options.AutomaticPersistedQueries = true);

        var answer = await server.PostAsync($$"""{"query":"{ live }","extensions":{{Extensions(Hash)}} }""");

        Assert.Equal((400, "PERSISTED_QUERY_HASH_MISMATCH"), (answer.Status, answer.Code));
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", (await server.PostAsync($$"""{"extensions":{{Extensions(Hash)}} }""")).Code);
    }

    [Fact]
    public async Task Invalid_documents_are_not_registered_and_the_store_is_bounded()
    {
        await using var server = await TestServer.StartAsync(options =>
        {
            options.AutomaticPersistedQueries = true;
            options.MaxPersistedQueries = 2;
        });
        var hashes = new List<string>();
        foreach (var query in new[] { "{ nope }", "{ a: hello }", "{ b: hello }", "{ c: hello }" })
        {
            hashes.Add(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query))));
            await server.PostAsync($$"""{"query":"{{query}}","extensions":{{Extensions(hashes[^1])}} }""");
        }

        var codes = new List<string?>();
        foreach (var hash in hashes)
        {
            codes.Add((await server.PostAsync($$"""{"extensions":{{Extensions(hash)}} }""")).Code);
        }

        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", codes[0]);
        Assert.Equal(2, codes.Count(code => code is null));
        Assert.Null(codes[3]);
    }

    [Fact]
    public async Task A_server_without_them_says_so()
    {
        await using var server = await TestServer.StartAsync();

        var answer = await server.PostAsync($$"""{"extensions":{{Extensions(Hash)}} }""");
        var strict = await server.PostAsync($$"""{"extensions":{{Extensions(Hash)}} }""", "application/graphql-response+json");
        var whole = await server.PostAsync($$"""{"query":"{{Query}}","extensions":{{Extensions(Hash)}} }""");

        Assert.Equal((200, "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported"), (answer.Status, answer.Code, answer.Message));
        Assert.Equal(400, strict.Status);
        Assert.Equal(200, whole.Status);
    }
}
