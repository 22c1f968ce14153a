using System.Text.Json;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Queue.Envelopes;
using Kinow.ClientApi.Worker.Commands;
using Kinow.ClientApi.Worker.Hosting;
using Kinow.ClientApi.Worker.Tests.Commands;
using Kinow.Lambda;
using Kinow.TestSupport.Lambda;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Tests.Hosting;

/// <summary>The worker takes its messages from Lambda and tells it which of them to deliver again.</summary>
public sealed class WorkerHostTests : IAsyncLifetime
{
    private readonly FakeStore store = new();
    private RuntimeApiEmulator? emulator;
    private LambdaRuntime? runtime;
    private IHost? host;

    public async Task InitializeAsync()
    {
        emulator = await RuntimeApiEmulator.StartAsync();
        runtime = new(new() { RuntimeApi = emulator.Address });
        host = WorkerHost.Build([], runtime, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<ICommandApplier>(store);
            builder.Services.AddSingleton<ICommandSettlement>(store);
            builder.Services.AddSingleton<IMailCommands>(store);
            builder.Services.AddSingleton<IDeadLetterSink>(store);
        });
        await host.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await host!.StopAsync();
        host.Dispose();
        runtime!.Dispose();
        await emulator!.DisposeAsync();
    }

    [Fact]
    public async Task Commands_of_a_batch_are_carried_out_and_those_that_fail_come_again()
    {
        var ann = Guid.CreateVersion7();
        Command[] commands = [Bookmark(ann), Bookmark(ann), Bookmark(Guid.CreateVersion7())];
        store.Failures[commands[1].Id] = new InvalidOperationException("on purpose");

        var answer = await emulator!.InvokeAsync(
            QueueEvents.Batch(commands.Select(c => (c.Id.ToString(), c.UserId.ToString(), CommandEnvelope.Write(c)))));

        using var json = JsonDocument.Parse(answer.Payload);
        var failures = json.RootElement.GetProperty("batchItemFailures").EnumerateArray().Select(
            f => f.GetProperty("itemIdentifier").GetString());
        Assert.Equal([commands[1].Id.ToString()], failures);
        Assert.Equal([commands[0].Id, commands[2].Id], store.Applied);
    }

    [Fact]
    public async Task What_is_no_command_goes_among_the_dead_letters()
    {
        var answer = await emulator!.InvokeAsync(QueueEvents.Batch(("1", "a", "{}")));
        Assert.Equal("""{"batchItemFailures":[]}""", answer.Text);
        Assert.Equal("1", Assert.Single(store.Buried).Id);
    }

    private static SetBookmark Bookmark(Guid user) =>
        new() { Id = Guid.CreateVersion7(), UserId = user, Instant = DateTimeOffset.UnixEpoch, ProductId = 7, Bookmarked = true };
}
