using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Kinow.GraphQL.AspNetCore.TrustedOperations;
using Kinow.GraphQL.PersistedOperations;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.GraphQL.AspNetCore.Tests.Trusted;

/// <summary>Operations that are registered while the server runs are found by id and text, as long as they are registered.</summary>
public sealed class RuntimeOperationsTests : IRegisteredOperations, IAsyncLifetime
{
    private const string Expected = """{"data":{"hello":"Hello world"}}""";
    private const string Text = "query Hello { hello }";

    private IReadOnlyCollection<ManifestOperation> registered = [];
    private int asked;
    private TestServer server = null!;

    public ValueTask<IReadOnlyCollection<ManifestOperation>> GetAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref asked);
        return new(registered);
    }

    public async Task InitializeAsync() => server = await StartAsync(trustedOnly: true);

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task What_is_registered_later_runs_by_id_and_exact_text_until_it_is_registered_no_longer()
    {
        Assert.Equal(404, (await server.GetAsync("/v1/q/abc")).Status);
        registered = [new("abc", "Hello", Text)];
        Assert.Equal(Expected, (await server.GetAsync("/v1/q/abc")).Text);
        Assert.Equal(Expected, (await server.GetAsync("/v1/q/sha256:abc")).Text);
        Assert.Equal(Expected, (await server.PostAsync("""{"documentId":"abc"}""")).Text);
        Assert.Equal(Expected, (await server.PostAsync("""{"documentId":"sha256:abc"}""")).Text);
        Assert.Equal(Expected, (await server.QueryAsync(Text)).Text);

        registered = [];
        Assert.Equal(404, (await server.GetAsync("/v1/q/abc")).Status);
        Assert.Equal((404, "OPERATION_NOT_FOUND"), await CodeAsync(server.PostAsync("""{"documentId":"abc"}""")));
        Assert.Equal((403, "TRUSTED_OPERATIONS_ONLY"), await CodeAsync(server.QueryAsync(Text)));
    }

    [Fact]
    public async Task An_id_that_tools_write_with_its_hash_is_found_without()
    {
        registered = [new("sha256:abc", "Hello", Text)];
        Assert.Equal(Expected, (await server.GetAsync("/v1/q/abc")).Text);
        Assert.Equal(Expected, (await server.GetAsync("/v1/q/sha256:abc")).Text);
    }

    [Fact]
    public async Task Builds_share_names_so_none_is_found_by_its_name()
    {
        registered = [new("abc", "Hello", Text)];
        Assert.Equal(404, (await server.GetAsync("/v1/q/Hello")).Status);
    }

    [Fact]
    public async Task What_a_manifest_has_or_what_needs_no_registering_asks_nobody()
    {
        await using var open = await StartAsync(trustedOnly: false);
        Assert.Equal(Expected, (await open.GetAsync("/v1/q/own")).Text);
        Assert.Equal(Expected, (await open.PostAsync("""{"documentId":"own"}""")).Text);
        Assert.Equal(Expected, (await open.QueryAsync("query Other { hello }")).Text);
        Assert.Equal(0, asked);
    }

    private static async Task<(int, string?)> CodeAsync(Task<Answer> answer) => ((await answer).Status, (await answer).Code);

    private Task<TestServer> StartAsync(bool trustedOnly) => TestServer.StartAsync(
        options =>
        {
            options.TrustedOnly = trustedOnly;
            options.TrustedOperations.AddStream(Manifests.Relay(("own", "query Own { hello }")));
        },
        services => services.AddSingleton<IRegisteredOperations>(this));
}
