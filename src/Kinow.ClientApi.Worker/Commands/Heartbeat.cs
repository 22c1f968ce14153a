using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.Queue;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Commands;

/// <summary>Keeps messages hidden while they are worked on.</summary>
internal sealed class Heartbeat : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task beating;

    public Heartbeat(CommandQueue queue, IReadOnlyList<string> receiptHandles, TimeSpan visibility, ILogger logger) =>
        beating = BeatAsync(queue, receiptHandles, visibility, logger, stop.Token);

    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await beating;
    }

    public void Dispose()
    {
        stop.Cancel();
        stop.Dispose();
    }

    // A beat that is missed may let others have the messages; what both carry out is carried out once.
    [SuppressMessage("Design", "CA1031", Justification = "See above.")]
    private static async Task BeatAsync(
        CommandQueue queue, IReadOnlyList<string> receiptHandles, TimeSpan visibility, ILogger logger, CancellationToken stop)
    {
        while (true)
        {
            await Task.Delay(visibility / 3, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stop.IsCancellationRequested) return;
            try
            {
                await queue.HideAsync(receiptHandles, visibility, stop);
            }
            catch (Exception failure)
            {
                if (!stop.IsCancellationRequested) Log.PollFailed(logger, failure);
            }
        }
    }
}
