using System.Security.Cryptography;
using System.Text;
using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Trusted;

public sealed class TrustedOnlyTests : IAsyncLifetime
{
    private const string Text = "query Hello { hello }";
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
    private TestServer server = null!;

    private static string Extensions(string hash) => $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"} }""";

    public async Task InitializeAsync() => server = await TestServer.StartAsync(options =>
    {
        options.TrustedOnly = true;
        options.AutomaticPersistedQueries = true;
        options.TrustedOperations.AddStream(Manifests.Apollo((Hash, Text)));
    });

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task Registered_operations_run_by_id_hash_name_and_exact_text()
    {
        const string Expected = """{"data":{"hello":"Hello world"}}""";

        Assert.Equal(Expected, (await server.PostAsync($$"""{"documentId":"sha256:{{Hash}}"}""")).Text);
        Assert.Equal(Expected, (await server.PostAsync($$"""{"extensions":{{Extensions(Hash)}} }""")).Text);
        Assert.Equal(Expected, (await server.GetAsync("/v1/q/Hello")).Text);
        Assert.Equal(Expected, (await server.QueryAsync(Text)).Text);
        Assert.Equal(Expected, (await server.QueryAsync(Text)).Text);
    }

    [Theory]
    [InlineData("{ hello }")]
    [InlineData("query Hello { hello } ")]
    [InlineData("{")]
    [InlineData("{ __schema { types { name } } }")]
    public async Task No_other_document_runs(string query)
    {
        for (var i = 0; i < 2; i++)
        {
            var answer = await server.QueryAsync(query);

            Assert.Equal((403, "TRUSTED_OPERATIONS_ONLY"), (answer.Status, answer.Code));
        }
    }

    [Fact]
    public async Task Documents_cannot_be_registered()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData("{ live }"u8));
        var extensions = Extensions(hash);

        var registering = await server.PostAsync($$"""{"query":"{ live }","extensions":{{extensions}} }""");
        var asking = await server.PostAsync($$"""{"extensions":{{extensions}} }""");

        Assert.Equal((403, "TRUSTED_OPERATIONS_ONLY"), (registering.Status, registering.Code));
        Assert.Equal((404, "OPERATION_NOT_FOUND"), (asking.Status, asking.Code));
    }
}
