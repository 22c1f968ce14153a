using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.ReadModel.Cleaning;
using Kinow.ClientApi.Worker.Scheduling;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Cleaning;

/// <summary>
/// Cleans the read model every ten minutes by the clock, so that it does not matter how long a process runs: on Lambda a run of the
/// schedule lasts for a minute.
/// </summary>
public sealed class Cleaner(ReadModelCleanup cleanup, TimeProvider time, ILogger<Cleaner> logger) : IScheduledWork
{
    private const int MinutesBetween = 10;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Cleans until it is told to stop.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => time.RepeatAsync(
        Minute,
        () => time.GetUtcNow().Minute % MinutesBetween == 0 ? CleanAsync(cancellationToken) : Task.CompletedTask,
        cancellationToken);

    [SuppressMessage("Design", "CA1031", Justification = "What was not deleted is deleted the next time.")]
    private async Task CleanAsync(CancellationToken cancellationToken)
    {
        try
        {
            var deleted = await cleanup.CleanAsync(cancellationToken);
            if (deleted > 0) CleanerLog.Cleaned(logger, deleted);
        }
        catch (Exception failure)
        {
            if (!cancellationToken.IsCancellationRequested) CleanerLog.NotCleaned(logger, failure);
        }
    }
}
