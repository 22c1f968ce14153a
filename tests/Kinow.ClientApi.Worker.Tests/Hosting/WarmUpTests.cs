using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Worker.Hosting;
using Kinow.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kinow.ClientApi.Worker.Tests.Hosting;

public sealed class WarmUpTests
{
    [Fact]
    public async Task The_queue_is_found_before_the_first_batch()
    {
        await using var queue = await ScriptedQueueService.StartAsync();
        var settings = StoreSettings.From(name => name switch
        {
            "KINOW_SQL" => "Server=127.0.0.1;Port=1",
            "KINOW_SEARCH" => "http://127.0.0.1:1",
            "KINOW_QUEUE" => queue.Endpoint.AbsoluteUri,
            _ => null,
        });
        await using var provider = new ServiceCollection().AddLogging().AddWorkerStores(settings).BuildServiceProvider();

        foreach (var service in provider.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await service.StartingAsync(default);
        }

        Assert.Equal(["GetQueueUrl"], queue.Actions.Distinct());
    }
}
