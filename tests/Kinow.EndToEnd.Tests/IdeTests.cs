using System.Net;

namespace Kinow.EndToEnd.Tests;

/// <summary>The IDE opens in a browser and works.</summary>
public sealed class IdeTests(LocalServer server) : IClassFixture<LocalServer>
{
    [NodeFact(Browser = true)]
    public async Task A_query_can_be_written_and_run_and_the_schema_read() =>
        Assert.Equal("ok", (await NodeScript.RunAsync("ide.mjs", server.GraphQL, Repository.Artifacts)).Trim());

    [Fact]
    public async Task Programs_get_no_page()
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(server.GraphQL + "?query=%7B__typename%7D"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_configuration_points_at_the_address_of_the_page()
    {
        using var client = new HttpClient();
        var text = await client.GetStringAsync(new Uri(server.GraphQL + "/bcp-config.json"));
        Assert.Contains("\"useBrowserUrlAsEndpoint\":true", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_outside_the_page_are_not_served()
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(server.GraphQL + "/..%2Fappsettings.json"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
