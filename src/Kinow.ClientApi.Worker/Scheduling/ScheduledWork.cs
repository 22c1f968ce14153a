using Microsoft.Extensions.Hosting;

namespace Kinow.ClientApi.Worker.Scheduling;

/// <summary>All scheduled work of a worker, side by side, for as long as the process runs.</summary>
internal sealed class ScheduledWork(IEnumerable<IScheduledWork> all) : BackgroundService
{
    /// <summary>Works until it is told to stop.</summary>
    public static async Task RunAsync(IEnumerable<IScheduledWork> all, CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(all.Select(work => work.RunAsync(cancellationToken)));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RunAsync(all, stoppingToken);
}
