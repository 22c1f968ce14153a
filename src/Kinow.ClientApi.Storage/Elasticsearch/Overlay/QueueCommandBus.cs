using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Sqs;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Storage.Elasticsearch.Overlay;

/// <summary>
/// Sends commands: first to the queue, which makes them durable, then to the overlay, which shows them. What the queue refuses has left no trace.
/// </summary>
/// <param name="queue">The queue.</param>
/// <param name="pending">The overlay.</param>
/// <param name="unshared">Keeps what the overlay did not take.</param>
/// <param name="logger">Logs.</param>
public sealed class QueueCommandBus(CommandQueue queue, PendingCommands pending, UnsharedCommands unshared, ILogger<QueueCommandBus> logger) : ICommandBus
{
    // A mutation does not wait longer than this for something that only delays when its effect shows elsewhere.
    private static readonly TimeSpan OverlayTime = TimeSpan.FromMilliseconds(600);

    /// <inheritdoc/>
    public async ValueTask SendAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);

        // Reading leaves no trace, so it need not wait for the queue.
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var last = PendingRules.IsVisible(command) ? pending.ReadAsync(command.UserId, reading.Token) : Task.FromResult(PendingState.None);
        try
        {
            await queue.SendAsync(command, cancellationToken);
        }
        catch (Exception failure)
        {
            await reading.CancelAsync();
            _ = last.ContinueWith(static task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            if (failure is SqsException refused) throw new StoreUnavailableException("The queue refused a command.", refused);
            throw;
        }

        await ShowAsync(command, last);
    }

    // The command is durable: from here on nothing may tell the caller otherwise.
    private async Task ShowAsync(Command command, Task<PendingState> last)
    {
        using var stop = new CancellationTokenSource(OverlayTime);
        try
        {
            await pending.AppendAsync(command, last.WaitAsync(stop.Token), stop.Token);
        }
        catch (Exception failure) when (failure is SearchUnavailableException or SearchRequestException or OperationCanceledException)
        {
            unshared.Add(command);
            OverlayLog.NotShown(logger, failure, command.Id);
        }
    }
}
