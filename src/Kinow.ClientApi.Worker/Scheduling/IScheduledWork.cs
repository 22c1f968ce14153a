namespace Kinow.ClientApi.Worker.Scheduling;

/// <summary>
/// What the worker does beside commands: in a process all the time, on Lambda within the runs of a schedule, which follow one another. Any
/// number of workers may do it at once, and each may end at any moment.
/// </summary>
public interface IScheduledWork
{
    /// <summary>Works until it is told to stop.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
