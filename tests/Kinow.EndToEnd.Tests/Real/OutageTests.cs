using System.Diagnostics;

using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>Without the database and the search engine an app soon has an error that tells it when to come back, never an empty catalogue.</summary>
[Collection(AloneCollection.Name)]
public sealed class OutageTests
{
    private const string Query = "query List($query: String!) { cms { products(query: $query, perPage: 5) { items { id } } } }";

    private static readonly TimeSpan Deadline = TimeSpan.FromMilliseconds(1_500);
    private static readonly TimeSpan HealTime = TimeSpan.FromSeconds(10);

    // What the client itself may take on a machine that does a lot else.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(250);

    [ServerFact(Server.OpenSearch, Server.MySql, Server.Sqs, Private = true)]
    public async Task With_everything_down_apps_are_told_in_time_and_with_everything_up_again_they_are_served()
    {
        await using var database = await PrivateServer.StartAsync(Server.MySql);
        await using var engine = await PrivateServer.StartAsync(Server.OpenSearch);
        await using var system = await RealSystem.PrepareAsync(products: 60, database, engine);
        await system.StartAsync();
        using var api = system.CreateClient();
        for (var i = 0; i < 5; i++) await ServedAsync(api, i);

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

        Figures.Record("outages", FormattableString.Invariant($"database and engine down: refused within {longest.TotalMilliseconds:0} ms"));
        Assert.InRange(longest, TimeSpan.Zero, Deadline + Slack);

        await Task.WhenAll(database.StartAgainAsync(), engine.StartAgainAsync());
        await ServedAsync(api, 40);
    }

    // Whether cold or healing: served within the time for that.
    private static async Task ServedAsync(ApiClient api, int number)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                Assert.NotEqual(0, await CountAsync(api, number));
                return;
            }
            catch (ApiException away) when (away.Code == "SERVICE_UNAVAILABLE" && clock.Elapsed < HealTime)
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
