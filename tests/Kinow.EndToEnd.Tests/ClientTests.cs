namespace Kinow.EndToEnd.Tests;

/// <summary>Real clients get their answers over real HTTP.</summary>
public sealed class ClientTests(LocalServer server) : IClassFixture<LocalServer>
{
    [NodeFact]
    public async Task Apollo_Client_works_plain_with_automatic_and_with_registered_operations() =>
        Assert.Equal("ok", (await NodeScript.RunAsync("apollo.mjs", server.GraphQL, Repository.Manifest, Repository.Approved)).Trim());

    [NodeFact]
    public async Task Urql_works_plain_by_GET_and_with_persisted_operations() =>
        Assert.Equal("ok", (await NodeScript.RunAsync("urql.mjs", server.GraphQL, Repository.Approved)).Trim());

    [NodeFact]
    public async Task Graphql_ws_follows_live_queries_and_subscriptions() =>
        Assert.Equal("ok", (await NodeScript.RunAsync("live.mjs", server.Url)).Trim());
}
