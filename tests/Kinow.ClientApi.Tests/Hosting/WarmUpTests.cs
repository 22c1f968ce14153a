using System.Net;
using System.Net.Sockets;
using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Tests.Support;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kinow.ClientApi.Tests.Hosting;

public sealed class WarmUpTests
{
    [Fact]
    public async Task The_queue_is_found_before_the_first_request()
    {
        await using var queue = await ScriptedQueueService.StartAsync();
        await StartAsync(new RealStoreOptions(1, "Server=127.0.0.1;Port=1", new(new("http://127.0.0.1:1")))
        {
            Queue = new() { Endpoint = queue.Endpoint },
        });

        Assert.Equal(["GetQueueUrl"], queue.Actions.Distinct());
    }

    [Fact]
    public async Task Stores_are_reached_before_the_first_request_and_those_that_fail_keep_nobody_from_starting()
    {
        await using var queue = await ScriptedQueueService.StartAsync();
        await using var engine = FaultServer.Always(FaultServer.Response(503, "{}"));
        using var database = new TcpListener(IPAddress.Loopback, 0);
        database.Start();
        var connection = database.AcceptTcpClientAsync();
        var port = ((IPEndPoint)database.LocalEndpoint).Port;

        await StartAsync(
            new RealStoreOptions(1, $"Server=127.0.0.1;Port={port}", new(engine.Address)) { Queue = new() { Endpoint = queue.Endpoint } });

        Assert.True(connection.IsCompletedSuccessfully);
        Assert.Contains(engine.Heads, static head => head.StartsWith("GET /kinow-1-settings-v4/_doc/", StringComparison.Ordinal));
        Assert.True(engine.Requests > 1);
        (await connection).Dispose();
    }

    private static async Task StartAsync(RealStoreOptions options)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddRealStores(options);
        services.Configure<PlaybackOptions>(static playback => playback.AllowGeneratedKeys = true);
        services.AddClientApi().PostConfigure<TokenOptions>(static tokens => tokens.Keys = TestKeys.First);
        await using var provider = services.BuildServiceProvider();
        foreach (var service in provider.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await service.StartingAsync(default);
        }
    }
}
