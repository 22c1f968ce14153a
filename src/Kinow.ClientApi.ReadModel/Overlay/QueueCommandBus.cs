using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.ReadModel.Background;
using Kinow.ClientApi.Search.Gateway.Errors;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.ReadModel.Overlay;

/// <summary>
/// Sends commands to the queue, which makes them durable, and then to the overlay, which makes them visible to reads. A command that the
/// queue refuses has no effect.
/// </summary>
/// <param name="local">Keeps commands that the overlay did not take in time.</param>
/// <param name="background">Awaits appends that outlast the mutation.</param>
/// <param name="logger">Logs.</param>
internal sealed class QueueCommandBus(
    CommandQueue queue,
    PendingCommands pending,
    LocalPendingCommands local,
    BackgroundTasks background,
    ILogger<QueueCommandBus> logger)
    : ICommandBus
{
    // The longest that a mutation waits for the overlay; after that, other processes see its effect later.
    private static readonly TimeSpan MutationWait = TimeSpan.FromMilliseconds(600);

    // The append goes on in the background for this long.
    private static readonly TimeSpan AppendTime = TimeSpan.FromSeconds(5);
    public async ValueTask SendAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        try
        {
            await queue.SendAsync(command, cancellationToken);
        }
        catch (SqsException refused)
        {
            throw new StoreUnavailableException("The queue refused a command.", refused) { IsUncertain = refused.IsUncertain };
        }

        await OverlayAsync(command);
    }

    // The command is durable by now, so a failure here must not reach the caller.
    private async Task OverlayAsync(Command command)
    {
        var append = AppendAsync(command);
        await ((Task)append).WaitAsync(MutationWait).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!append.IsCompleted) background.Add(append);
        if (!append.IsCompleted || !await append) local.Add(command);
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
