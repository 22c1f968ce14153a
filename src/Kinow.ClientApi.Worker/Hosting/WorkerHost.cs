using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.Worker.Commands;
using Kinow.ClientApi.Worker.Scheduling;
using Kinow.ClientApi.Worker.Settling;
using Kinow.Lambda;
using Kinow.Lambda.Hosting;
using Kinow.Lambda.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Hosting;

/// <summary>The worker as a process: on Lambda it is given batches and schedules, elsewhere it reads the queue itself.</summary>
public static class WorkerHost
{
    // An invocation of Lambda has one batch, and nothing to wait for.
    private static readonly TimeSpan SettlementPause = TimeSpan.FromMilliseconds(200);

    /// <summary>How long before its deadline an invocation stops: long enough to give connections back.</summary>
    public static TimeSpan DeadlineMargin { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Builds the worker.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="runtime">The connection to Lambda; null elsewhere.</param>
    /// <param name="addStores">
    /// Registers where commands are carried out (<c>ICommandApplier</c>, <c>IMailCommands</c>, <c>ICommandSettlement</c>,
    /// <see cref="IDeadLetterSink"/>), each <see cref="IScheduledWork"/>, and, outside Lambda, the <c>CommandQueue</c>.
    /// </param>
    public static IHost Build(string[] args, LambdaRuntime? runtime, Action<IHostApplicationBuilder> addStores)
    {
        ArgumentNullException.ThrowIfNull(addStores);
        var builder = Host.CreateEmptyApplicationBuilder(new() { Args = args });
        builder.Configuration.AddEnvironmentVariables();
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.AddServiceRules();
        addStores(builder);
        builder.Services.AddSingleton<WorkerMetrics>();
        builder.Services.AddSingleton<OwnChanges>();
        builder.Services.AddSingleton(provider => new SettlementQueue(
            provider.GetRequiredService<ICommandSettlement>(),
            provider.GetRequiredService<OwnChanges>(),
            runtime is null ? SettlementPause : TimeSpan.Zero,
            TimeProvider.System,
            provider.GetRequiredService<ILogger<SettlementQueue>>()));
        builder.Services.AddSingleton<CommandProcessor>();
        builder.Services.AddSqsBatchLoop(runtime, Handlers);
        if (runtime is null)
        {
            builder.Services.TryAddSingleton(new PollerOptions());
            builder.Services.AddHostedService<CommandPoller>();
            builder.Services.AddHostedService<ScheduledWork>();
        }

        return builder.Build();
    }

    private static SqsBatchHandlers Handlers(IServiceProvider provider)
    {
        var processor = provider.GetRequiredService<CommandProcessor>();
        IScheduledWork[] scheduled = [.. provider.GetServices<IScheduledWork>()];
        return new()
        {
            Batch = (batch, deadline) => WorkAsync(processor, provider.GetService<CommandQueue>(), batch, deadline),

            // A schedule's run lasts as long as it may, and the next one begins where this one ends.
            Scheduled = scheduled.Length > 0 ? (_, deadline) => ScheduledWork.RunAsync(scheduled, deadline) : null,
        };
    }

    // Without it Lambda would hold up what failed, and its account with it, for the whole of the queue's visibility timeout.
    private static async Task<IReadOnlyList<string>> WorkAsync(
        CommandProcessor processor, CommandQueue? queue, SqsBatch batch, CancellationToken deadline)
    {
        var failed = await processor.ProcessAsync([.. batch.Messages.Select(Message)], deadline);
        var left = batch.Messages.Where(message => failed.Contains(message.MessageId)).ToArray();
        if (queue is null || left.Length == 0) return failed;
        try
        {
            var pause = Redelivery.After(left[0].ApproximateReceiveCount);
            await queue.HideAsync([.. left.Select(static message => message.ReceiptHandle)], pause, CancellationToken.None);
        }
        catch (Exception away) when (away is StoreUnavailableException or SqsException)
        {
            // They come again all the same, only later.
        }

        return failed;
    }

    private static CommandMessage Message(SqsMessage message) =>
        new(message.MessageId, message.MessageGroupId ?? "", message.Body, message.ApproximateReceiveCount);
}
