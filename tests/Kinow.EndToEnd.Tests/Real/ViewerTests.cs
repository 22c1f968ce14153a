using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>A person with two devices uses the system, and again after all of it was started anew.</summary>
public sealed class ViewerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

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
    public async Task Apollo_Client_buys_rents_and_subscribes()
    {
        await using var system = await RealSystem.PrepareAsync(products: 120);
        await system.StartAsync();
        await NodeScript.RunAsync("purchase.mjs", $"{system.GraphQL}", "buyer@example.com");
    }

    [NodeFact(Server.OpenSearch, Server.MySql, Server.Sqs)]
    public async Task Apollo_Client_lives_the_whole_life_of_an_account_and_leaves_nothing_behind()
    {
        const string address = "life@example.com";
        await using var system = await RealSystem.PrepareAsync(products: 120);
        await system.StartAsync();
        using (var shell = new SqlShell(system.Sql)) await shell.ExecuteAsync("UPDATE platform SET viewing_limit = 2");

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
}
