using Kinow.EndToEnd.Tests.Real;
using Kinow.TestSupport;
using Kinow.TestSupport.Lambda;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>The three functions, as they are published, do together on real servers what the system does in one process.</summary>
[Collection(FunctionsCollection.Name)]
public sealed class DeployedSystemTests
{
    private const string Join = "mutation Join($user: SignUpInput!) { signup(user: $user) { accessToken user { id } } }";
    private const string Bookmarks = "{ user { bookmarks { items { id } } } }";

    [ServerFact(Server.MySql, Server.OpenSearch, Server.Sqs)]
    public async Task Reads_writes_and_notifications_go_through_the_three_functions()
    {
        await using var system = await DeployedSystem.StartAsync();
        await AnswersAsKestrelDoesAsync(system.GraphQL);

        // A write: acknowledged by the queue, seen at once, carried out by the worker.
        using var api = system.CreateClient();
        using var sql = new SqlShell(system.Sql);
        var user = new { firstname = "Ann", lastname = "Lambda", email = "ann@example.com", password = "a long password" };
        var joined = (await api.RunAsync(Join, new { user })).GetProperty("signup");
        var id = Guid.Parse(joined.GetProperty("user").GetProperty("id").GetString()!);
        api.Token = joined.GetProperty("accessToken").GetString();
        var product = (await Catalogue.ReadAsync(api)).Products[0];
        await api.RunAsync("mutation Mark($product: ID!) { toggleBookmark(product: $product) }", new { product });
        Assert.Equal([product], await BookmarkedAsync(api));

        // The account, its session, the bookmark.
        await system.Mapping.DrainAsync(3);
        var rows = await sql.QueryAsync($"SELECT product_id FROM customer_bookmark WHERE customer_id = UUID_TO_BIN('{id}')");
        Assert.Equal([product], rows.Select(r => r[0]));
        Assert.Equal([product], await BookmarkedAsync(api));

        // A change in the database: noticed in the schedule's run, brought to the webhook function, seen by the next query.
        Assert.True(await sql.ExecuteAsync($"UPDATE product_text SET name = 'Told by a function' WHERE product_id = {product}") > 0);
        var run = system.Worker.InvokeAsync(QueueEvents.Rule(), TimeSpan.FromSeconds(20));
        await WaitAsync(async () => await NameAsync(api, product) == "Told by a function");
        Assert.False((await run).IsError);
        Assert.True(system.Notifications.Requests > 0);
        var left = await sql.QueryAsync("SELECT COUNT(*) FROM change_log WHERE delivered IS NULL");
        Assert.Equal("0", left[0][0]);
    }

    private static async Task AnswersAsKestrelDoesAsync(FunctionPair pair)
    {
        foreach (var (name, call) in FunctionCalls.All)
        {
            var request = FunctionCalls.Identified(call);
            foreach (var kind in HttpEvents.Kinds.Keys)
            {
                await pair.AnswersAlikeAsync(kind, name, request);
            }
        }
    }

    private static async Task<string[]> BookmarkedAsync(ApiClient api)
    {
        var data = await api.RunAsync(Bookmarks);
        return [.. data.GetProperty("user").GetProperty("bookmarks").GetProperty("items").EnumerateArray().Select(p => p.GetProperty("id").GetString()!)];
    }

    private static async Task<string> NameAsync(ApiClient api, string product)
    {
        var data = await api.RunAsync("query Name($id: ID!) { cms { product(id: $id) { name } } }", new { id = product });
        return data.GetProperty("cms").GetProperty("product").GetProperty("name").GetString()!;
    }

    private static async Task WaitAsync(Func<Task<bool>> isTrue)
    {
        for (var i = 0; i < 200; i++)
        {
            try
            {
                if (await isTrue()) return;
            }
            catch (ApiException refused) when (refused.PassesSoon)
            {
                // Not yet.
            }

            await Task.Delay(100);
        }

        Assert.Fail("The change was not seen.");
    }
}
