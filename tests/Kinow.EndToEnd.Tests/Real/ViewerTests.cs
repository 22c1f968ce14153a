using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>A person with two devices uses the system, and again after all of it was started anew.</summary>
public sealed class ViewerTests
{
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
}
