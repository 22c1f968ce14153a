using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.Worker.Commands;
using Kinow.ClientApi.Worker.Hosting;
using Kinow.ClientApi.Worker.Tests.Commands;
using Kinow.Lambda;
using Kinow.TestSupport;
using Kinow.TestSupport.Lambda;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Tests.Hosting;

/// <summary>On Lambda a command that failed is not hidden for as long as the queue hides what is worked on.</summary>
public sealed class FailedBatchTests
{
    private static readonly ReceiveOptions Receive = new() { Wait = TimeSpan.FromSeconds(10), Visibility = TimeSpan.FromMinutes(6) };

    [ServerFact(Server.Sqs)]
    public async Task What_failed_is_delivered_again_within_seconds()
    {
        using var sqs = new SqsClient(new()
        {
            Endpoint = await Servers.SqsAsync(),
            Deadline = TimeSpan.FromSeconds(60),
            AttemptTimeout = TimeSpan.FromSeconds(30),
        });
        var queue = await CommandQueue.OpenAsync(sqs, CommandQueueNames.Of(new Isolation().Queue), create: true, default);
        var store = new FakeStore();
        await using var emulator = await RuntimeApiEmulator.StartAsync();
        using var runtime = new LambdaRuntime(new() { RuntimeApi = emulator.Address });
        using var host = WorkerHost.Build([], runtime, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton(queue);
            builder.Services.AddSingleton<ICommandApplier>(store);
            builder.Services.AddSingleton<ICommandSettlement>(store);
            builder.Services.AddSingleton<IMailCommands>(store);
            builder.Services.AddSingleton<IDeadLetterSink>(store);
        });
        await host.StartAsync();
        var command = new SetBookmark
        {
            Id = Guid.CreateVersion7(),
            UserId = Guid.CreateVersion7(),
            Instant = DateTimeOffset.UnixEpoch,
            ProductId = 7,
            Bookmarked = true,
        };
        store.Failures[command.Id] = new TimeoutException("on purpose");
        await queue.SendAsync(command, default);
        var first = Assert.Single(await queue.ReceiveAsync(Receive, default));

        await emulator.InvokeAsync(QueueEvents.Batch([(first.MessageId, first.GroupId, first.Body, first.ReceiptHandle)]));

        Assert.Equal(first.MessageId, Assert.Single(await queue.ReceiveAsync(Receive, default)).MessageId);
        await host.StopAsync();
    }
}
