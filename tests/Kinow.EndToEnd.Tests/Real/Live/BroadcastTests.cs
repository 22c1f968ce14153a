using System.Diagnostics;
using System.Text.Json;
using Kinow.TestSupport;
using Kinow.TestSupport.AppSync;

namespace Kinow.EndToEnd.Tests.Real.Live;

/// <summary>What somebody writes in a SQL shell reaches those who follow it at a server that behaves like AppSync's.</summary>
[Collection(AloneCollection.Name)]
public sealed class BroadcastTests
{
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    [ServerFact(Server.OpenSearch, Server.MySql, Server.Sqs)]
    public async Task A_subscriber_sees_what_SQL_changes()
    {
        await using var server = await AppSyncServer.StartAsync();
        await using var system = await RealSystem.PrepareAsync(products: 60);
        system.Broadcast = server;
        await system.StartAsync();
        using var http = new HttpClient { BaseAddress = system.GraphQL };
        http.DefaultRequestHeaders.Add("Accept-Language", "fr");
        var segment = JsonSerializer.Deserialize<JsonElement>(await http.GetStringAsync(new Uri("/v1/segment", UriKind.Relative)));
        var broadcast = segment.GetProperty("broadcast");
        var authorization = broadcast.GetProperty("authorization").Deserialize<Dictionary<string, string>>()!;
        using var subscriber = await AppSyncSubscriber.OpenAsync(new(broadcast.GetProperty("url").GetString()!), authorization);
        await subscriber.FollowAsync(broadcast.GetProperty("channels")[0].GetProperty("channel").GetString()!);

        using (var shell = new SqlShell(system.Sql))
            await shell.ExecuteAsync("UPDATE product_text SET name = 'Diffusé' WHERE product_id = 1");
        var clock = Stopwatch.StartNew();
        using var patience = new CancellationTokenSource(Hang);
        while (NameIn(await subscriber.Events.ReadAsync(patience.Token)) != "Diffusé") continue;
        var figure = FormattableString.Invariant($"UPDATE to a subscriber of AppSync's stand-in: {clock.Elapsed.TotalMilliseconds:0} ms");
        Figures.Record("live", figure);
    }

    private static string? NameIn(AppSyncEvent message) => message.Json.TryGetProperty("data", out var data)
        ? data.GetProperty("cms").GetProperty("product").GetProperty("name").GetString()
        : null;
}
