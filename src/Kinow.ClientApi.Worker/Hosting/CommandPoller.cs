using System.Collections.Immutable;
using Kinow.ClientApi.Storage.Sqs;
using Kinow.ClientApi.Worker.Commands;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Hosting;

/// <summary>Reads the queue where nobody brings the messages, and treats them as Lambda does: what is done is deleted, the rest comes again.</summary>
/// <param name="queue">The queue.</param>
/// <param name="processor">Who works.</param>
/// <param name="logger">Logs.</param>
public sealed class CommandPoller(CommandQueue queue, CommandProcessor processor, ILogger<CommandPoller> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // Longer than a batch takes, or another reader would begin with the same messages.
    private static readonly TimeSpan Visibility = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(20);
    private static readonly ReceiveOptions Options = new() { Wait = TimeSpan.FromSeconds(5), Visibility = Visibility };

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var messages = await queue.ReceiveAsync(Options, stoppingToken);
                if (messages.Length > 0) await WorkAsync(messages);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                PollerLog.Failed(logger, failure);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    // What has begun is ended, also when the process is to stop.
    private async Task WorkAsync(ImmutableArray<ReceivedMessage> messages)
    {
        using var deadline = new CancellationTokenSource(Time);
        var failed = (await processor.ProcessAsync([.. messages.Select(Message)], deadline.Token)).ToHashSet(StringComparer.Ordinal);
        string[] done = [.. messages.Where(m => !failed.Contains(m.MessageId)).Select(m => m.ReceiptHandle)];
        string[] again = [.. messages.Where(m => failed.Contains(m.MessageId)).Select(m => m.ReceiptHandle)];
        if (done.Length > 0) await queue.DeleteAsync(done, CancellationToken.None);
        if (again.Length > 0) await queue.HideAsync(again, Pause, CancellationToken.None);
    }

    private static CommandMessage Message(ReceivedMessage message) => new(message.MessageId, message.GroupId, message.Body, message.ReceiveCount);
}
