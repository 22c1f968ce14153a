using System.Diagnostics;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real.Live;

/// <summary>What somebody writes in a SQL shell reaches those who follow it, whatever else goes wrong.</summary>
[Collection(AloneCollection.Name)]
public sealed class LiveTests
{
    private const int Sockets = 1_000;

    // The promise is 1.5 s at p99; the figures say what it was. On a busy machine only an update that hangs is a failure.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    [NodeFact(Server.OpenSearch, Server.MySql, Server.Sqs)]
    public async Task A_client_for_graphql_ws_sees_what_SQL_changes()
    {
        await using var system = await RealSystem.PrepareAsync(products: 60);
        await system.StartAsync();
        var admin = ProgramProcess.FileOf("Kinow.ClientApi.Admin", "kinow-admin");
        string[] change = ["dotnet", admin, "sql", "UPDATE product_text SET name = '{name}' WHERE product_id = 1"];
        var said = await NodeScript.RunInAsync(
            Repository.Node, "node", ["live.mjs", system.GraphQL.GetLeftPart(UriPartial.Authority), .. change], system.Variables);
        Assert.Equal("ok", said.Trim());
    }

    [ServerFact(Server.OpenSearch, Server.MySql, Server.Sqs, Private = true)]
    public async Task A_thousand_sockets_stay_and_get_the_last_state_while_each_server_is_killed_in_turn()
    {
        await using var database = await PrivateServer.StartAsync(Server.MySql);
        await using var engine = await PrivateServer.StartAsync(Server.OpenSearch);
        await using var queue = await PrivateServer.StartAsync(Server.Sqs);
        await using var system = await RealSystem.PrepareAsync(products: 60, database, engine, queue);
        await system.StartAsync();
        using var api = system.CreateClient();
        var product = (await Catalogue.ReadAsync(api)).Products[0];
        var followers = new List<Follower>();
        for (var i = 0; i < Sockets; i++) followers.Add(await Follower.FollowAsync(system.GraphQL, product));
        await ReachedAsync(followers, static name => name is not null);
        var written = new List<string?> { followers[0].Name };

        var times = new List<double>();
        for (var i = 0; i < 10; i++) times.Add(await RenameAsync($"Quiet {i}"));
        times.Sort();
        Figures.Record("live", FormattableString.Invariant(
            $"{Sockets} sockets, UPDATE to the last of them: half {times[5]:0} ms, most {times[^1]:0} ms"));

        foreach (var (name, server) in new[] { ("search engine", engine), ("database", database), ("queue", queue) })
        {
            await server.KillAsync();
            Assert.All(followers, static follower => Assert.True(follower.IsOpen));
            await server.StartAgainAsync();
            var healing = await RenameAsync($"After {name}");
            Figures.Record("live", FormattableString.Invariant($"{Sockets} sockets, {name} killed and up again: {healing:0} ms"));
        }

        // Nobody was told what never was, or in another order, and nobody had to come back.
        foreach (var follower in followers)
        {
            Assert.True(follower.IsOpen);
            int[] places = [.. follower.Names.Select(told => written.IndexOf(told))];
            Assert.DoesNotContain(-1, places);
            Assert.Equal(places.Order(), places);
            follower.Dispose();
        }

        async Task<double> RenameAsync(string name)
        {
            written.Add(name);
            await WriteAsync(system, $"UPDATE product_text SET name = '{name}' WHERE product_id = {product}");
            var clock = Stopwatch.StartNew();
            await ReachedAsync(followers, told => told == name);
            return clock.Elapsed.TotalMilliseconds;
        }
    }

    // A database that has just come back refuses for a moment.
    private static async Task WriteAsync(RealSystem system, string statement)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var shell = new SqlShell(system.Sql);
                await shell.ExecuteAsync(statement);
                return;
            }
            catch (System.Data.Common.DbException) when (clock.Elapsed < Hang)
            {
                await Task.Delay(100);
            }
        }
    }

    private static async Task ReachedAsync(List<Follower> followers, Func<string?, bool> isReached)
    {
        var clock = Stopwatch.StartNew();
        while (!followers.TrueForAll(follower => isReached(follower.Name)))
        {
            Assert.True(clock.Elapsed < Hang, $"{followers.Count(follower => !isReached(follower.Name))} were not told.");
            await Task.Delay(5);
        }
    }
}
