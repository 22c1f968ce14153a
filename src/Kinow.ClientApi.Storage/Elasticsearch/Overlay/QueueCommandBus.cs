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
/// <param name="behind">Knows what is still to be added.</param>
/// <param name="logger">Logs.</param>
public sealed class QueueCommandBus(
    CommandQueue queue, PendingCommands pending, UnsharedCommands unshared, WorkBehind behind, ILogger<QueueCommandBus> logger) : ICommandBus
{
    // A mutation does not wait longer than this for something that only delays when its effect shows elsewhere.
    private static readonly TimeSpan MutationWait = TimeSpan.FromMilliseconds(600);

    // What comes later than that is still worth having.
    private static readonly TimeSpan AppendTime = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public async ValueTask SendAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        try
        {
            await queue.SendAsync(command, cancellationToken);
        }
        catch (SqsException refused)
        {
            throw new StoreUnavailableException("The queue refused a command.", refused);
        }

        await ShowAsync(command);
    }

    // The command is durable: from here on nothing may tell the caller otherwise.
    private async Task ShowAsync(Command command)
    {
        var showing = AppendAsync(command);
        await ((Task)showing).WaitAsync(MutationWait).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!showing.IsCompleted) behind.Add(showing);
        if (!showing.IsCompleted || !await showing) unshared.Add(command);
    }

    private async Task<bool> AppendAsync(Command command)
    {
        using var stop = new CancellationTokenSource(AppendTime);
        try
        {
            await pending.AppendAsync(command, stop.Token);
            return true;
        }
        catch (Exception failure) when (failure is SearchUnavailableException or SearchRequestException or OperationCanceledException)
        {
            OverlayLog.NotShown(logger, failure, command.Id);
            return false;
        }
    }
}
