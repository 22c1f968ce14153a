using System.Net.Http.Json;
using System.Text.Json;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Support;

/// <summary>The servers that tests break really break, and come back with their data.</summary>
public sealed class PrivateServerTests
{
    private static readonly object Row = new { name = "Alphaville" };

    [ServerFact(Server.OpenSearch, Private = true)]
    public async Task A_server_can_be_killed_suspended_and_started_again_with_its_data()
    {
        await using var server = await PrivateServer.StartAsync(Server.OpenSearch);
        using var client = new HttpClient { BaseAddress = server.Search.Url, Timeout = TimeSpan.FromSeconds(30) };
        using (var written = await client.PutAsJsonAsync("films/_doc/1?refresh=true", Row)) written.EnsureSuccessStatusCode();

        await server.KillAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync("/"));

        await server.StartAgainAsync();
        Assert.Equal("Alphaville", await NameAsync(client));

        await server.SuspendAsync();
        using (var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1)))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetStringAsync("/", patience.Token));
        }

        await server.ResumeAsync();
        Assert.Equal("Alphaville", await NameAsync(client));
    }

    private static async Task<string?> NameAsync(HttpClient client)
    {
        using var health = await client.GetAsync("_cluster/health/films?wait_for_status=yellow");
        health.EnsureSuccessStatusCode();
        var document = await client.GetFromJsonAsync<JsonElement>("films/_source/1");
        return document.GetProperty("name").GetString();
    }
}
