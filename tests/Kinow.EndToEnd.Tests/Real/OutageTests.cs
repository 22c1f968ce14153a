using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>
/// Without the database and the search engine an app soon has an error that tells it when to come back, never an empty catalogue.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class OutageTests
{
    private const string Query = "query List($query: String!) { cms { products(query: $query, perPage: 5) { items { id } } } }";

    // The promises are 1.5 s for a refusal and 10 s for healing; the figures say what it was. On a busy machine only a hang is a failure.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [ServerFact(Server.OpenSearch, Server.MySql, Server.Sqs, Private = true)]
    public async Task With_everything_down_apps_are_told_in_time_and_with_everything_up_again_they_are_served()
    {
        await using var database = await PrivateServer.StartAsync(Server.MySql);
        await using var engine = await PrivateServer.StartAsync(Server.OpenSearch);
        await using var system = await RealSystem.PrepareAsync(products: 60, database, engine);
        await system.StartAsync();
        using var api = system.CreateClient();
        using var health = new HttpClient { BaseAddress = system.GraphQL };

        // What the first request needs is there once anybody listens.
        Assert.NotEqual(0, await CountAsync(api, 0));
        Assert.Equal((200, "healthy", "healthy healthy healthy"), await ReadinessAsync(health));
        for (var i = 1; i < 5; i++) await ServedAsync(api, i);

        // In this order: without the engine alone, the whole catalogue would be read from the database.
        await database.KillAsync();
        await engine.KillAsync();
        var longest = TimeSpan.Zero;
        for (var i = 10; i < 30; i++)
        {
            var clock = Stopwatch.StartNew();
            var refused = await Assert.ThrowsAsync<ApiException>(() => CountAsync(api, i));
            if (clock.Elapsed > longest) longest = clock.Elapsed;
            Assert.Equal("SERVICE_UNAVAILABLE", refused.Code);
            Assert.Contains("\"retryAfter\":", refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal((503, "unhealthy", "unhealthy unhealthy healthy"), await ReadinessAsync(health));
        Figures.Record(
            "outages", FormattableString.Invariant($"database and engine down: refused within {longest.TotalMilliseconds:0} ms"));
        Assert.InRange(longest, TimeSpan.Zero, Hang);

        await Task.WhenAll(database.StartAgainAsync(), engine.StartAgainAsync());
        var healing = await ServedAsync(api, 40);
        Figures.Record(
            "outages", FormattableString.Invariant($"database and engine up again: served after {healing.TotalMilliseconds:0} ms"));
        await WaitUntilReadyAsync(health);
    }

    // Of the database, the search engine and the queue.
    private static async Task<(int Status, string? Overall, string Stores)> ReadinessAsync(HttpClient health)
    {
        using var response = await health.GetAsync(new Uri("/health/ready", UriKind.Relative));
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        var checks = body.GetProperty("checks");
        var stores = new[] { "mysql", "search", "queue" }.Select(name => checks.GetProperty(name).GetString());
        return ((int)response.StatusCode, body.GetProperty("status").GetString(), string.Join(' ', stores));
    }

    private static async Task WaitUntilReadyAsync(HttpClient health)
    {
        var clock = Stopwatch.StartNew();
        while (await ReadinessAsync(health) is not (200, "healthy", _))
        {
            Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience);
            await Task.Delay(100);
        }
    }

    // Cold or healing.
    private static async Task<TimeSpan> ServedAsync(ApiClient api, int number)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                Assert.NotEqual(0, await CountAsync(api, number));
                return clock.Elapsed;
            }
            catch (ApiException away) when (away.Code == "SERVICE_UNAVAILABLE" && clock.Elapsed < Patience)
            {
                await Task.Delay(100);
            }
        }
    }

    // A question of its own for each number, so that no memory has the answer.
    private static async Task<int> CountAsync(ApiClient api, int number)
    {
        var data = await api.RunAsync(Query, new { query = $"duration:>{number}" });
        return data.GetProperty("cms").GetProperty("products").GetProperty("items").EnumerateArray().Count();
    }
}
