using System.Text.Json;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>A person with two devices uses the system, and again after all of it was started anew.</summary>
public sealed class ViewerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [NodeFact(Server.OpenSearch, Server.MySql, Server.Sqs)]
    public async Task Apollo_Client_browses_signs_up_bookmarks_watches_and_comes_back_after_a_restart()
    {
        await using var system = await RealSystem.PrepareAsync(products: 120);
        await system.StartAsync();
        var state = await NodeScript.RunAsync("viewer.mjs", $"{system.GraphQL}", "first", "ada@example.com");

        await system.StopAsync();
        await system.StartAsync();

        Assert.Equal("ok", (await NodeScript.RunAsync("viewer.mjs", $"{system.GraphQL}", "later", state)).Trim());
    }

    [NodeFact(Server.OpenSearch, Server.MySql, Server.Sqs)]
    public async Task Apollo_Client_buys_rents_subscribes_and_renews_for_years()
    {
        await using var system = await RealSystem.PrepareAsync(products: 120);
        await system.StartAsync();
        var state = await NodeScript.RunAsync("purchase.mjs", $"{system.GraphQL}", "buyer@example.com");

        await new SubscriberLife(
            () => $"{system.GraphQL}", (order, _) => system.RefundAsync(order), days => PassAsync(system, days)).RunAsync(state);
    }

    [NodeFact(Server.OpenSearch, Server.MySql, Server.Sqs)]
    public async Task Apollo_Client_lives_the_whole_life_of_an_account_and_leaves_nothing_behind()
    {
        const string address = "life@example.com";
        await using var system = await RealSystem.PrepareAsync(products: 120);
        await system.StartAsync();
        await LimitViewingsAsync(system, 2);

        await NodeScript.RunAsync("life.mjs", $"{system.GraphQL}", $"{new Uri(system.GraphQL, "/mails")}", address);

        using var traces = new Traces(system);
        Assert.NotEmpty(await traces.FindAsync("demo1@example.com"));
        var deadline = DateTime.UtcNow + Patience;
        while (await traces.FindAsync(address) is { Count: > 0 } found)
        {
            Assert.True(DateTime.UtcNow < deadline, $"Left of an account that was deleted: {string.Join(", ", found)}");
            await Task.Delay(250);
        }
    }

    // What was got is older by that much, and the worker, which looks every minute, is started anew.
    private static async Task PassAsync(RealSystem system, double days)
    {
        string[] dates = ["date_add", "date_exp", "date_renewal", "grace_until", "renewal_next", "renewal_failure_date"];
        await system.StopAsync();
        using (var shell = new SqlShell(system.Sql))
        {
            var seconds = (long)TimeSpan.FromDays(days).TotalSeconds;
            var earlier = dates.Select(date => FormattableString.Invariant($"{date} = {date} - INTERVAL {seconds} SECOND"));
            await shell.ExecuteAsync($"UPDATE product_access SET {string.Join(", ", earlier)} WHERE order_id IS NOT NULL");
        }

        await system.StartAsync();
    }

    // What comes next has to know of the limit from the start.
    private static async Task LimitViewingsAsync(RealSystem system, int limit)
    {
        using var shell = new SqlShell(system.Sql);
        await shell.ExecuteAsync(FormattableString.Invariant($"UPDATE platform SET viewing_limit = {limit}"));
        using var anybody = system.CreateClient();
        var deadline = DateTime.UtcNow + Patience;
        while (await LimitAsync(anybody) != limit)
        {
            Assert.True(DateTime.UtcNow < deadline, "The limit is not known.");
            await Task.Delay(100);
        }
    }

    private static async Task<int?> LimitAsync(ApiClient anybody)
    {
        var viewings = (await anybody.RunAsync("{ settings { viewings { limit } } }")).GetProperty("settings").GetProperty("viewings");
        return viewings.GetProperty("limit") is { ValueKind: JsonValueKind.Number } limit ? limit.GetInt32() : null;
    }
}
