using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Queue;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Commands;

/// <summary>Takes messages off the queue by long polling, for processes that Lambda does not feed.</summary>
public sealed class CommandPoller(
    CommandQueue queue, CommandProcessor processor, PollerOptions options, WorkerMetrics metrics, ILogger<CommandPoller> logger)
    : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.WhenAll(Enumerable.Range(0, options.Batches).Select(_ => PollAsync(stoppingToken)));
        Log.Totals(logger, metrics.Received, metrics.Persisted, metrics.Suppressed, metrics.Buried, metrics.Failed);
    }

    [SuppressMessage("Design", "CA1031", Justification = "The loop outlives every failure.")]
    private async Task PollAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var receive = new ReceiveOptions { Wait = options.Wait, Visibility = options.Visibility };
                var messages = await queue.ReceiveAsync(receive, stoppingToken);
                failures = messages.IsEmpty || await WorkAsync(messages, stoppingToken) ? 0 : failures + 1;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                failures++;
                if (failure is StoreUnavailableException) Log.QueueAway(logger, failure.Message);
                else Log.PollFailed(logger, failure);
            }

            if (failures > 0) await PauseAsync(failures, stoppingToken);
        }
    }

    private async Task<bool> WorkAsync(ImmutableArray<ReceivedMessage> messages, CancellationToken stoppingToken)
    {
        using var heartbeat = new Heartbeat(queue, [.. messages.Select(static m => m.ReceiptHandle)], options.Visibility, logger);
        var failed = await processor.ProcessAsync([.. messages.Select(Message)], stoppingToken);
        await heartbeat.StopAsync();

        // What is done has to be acknowledged even when the process is about to end.
        var again = failed.ToHashSet(StringComparer.Ordinal);
        var done = messages.Where(message => !again.Contains(message.MessageId)).Select(static m => m.ReceiptHandle).ToArray();
        var left = messages.Where(message => again.Contains(message.MessageId)).ToArray();
        await queue.DeleteAsync(done, CancellationToken.None);
        if (left.Length > 0)
        {
            var pause = stoppingToken.IsCancellationRequested ? TimeSpan.Zero : Redelivery.After(left[0].ReceiveCount);
            await queue.HideAsync([.. left.Select(static m => m.ReceiptHandle)], pause, CancellationToken.None);
        }

        return left.Length == 0;
    }

    private async Task PauseAsync(int failures, CancellationToken stoppingToken)
    {
        var most = Math.Min(options.MostPause.TotalMilliseconds, 100 << Math.Min(failures, 10));
        await Task.Delay(TimeSpan.FromMilliseconds(most * (0.5 + (Random.Shared.NextDouble() / 2))), stoppingToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static CommandMessage Message(ReceivedMessage message) =>
        new(message.MessageId, message.GroupId, message.Body, message.ReceiveCount);
}
