using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.Payments.Renewals;
using Kinow.ClientApi.Worker.Scheduling;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Renewing;

/// <summary>
/// Renews what is due every minute, and looks for higher prices every hour by the clock, so that it does not matter how long a process
/// runs.
/// </summary>
internal sealed class RenewalService(SubscriptionRenewer renewer, TimeProvider time, ILogger<RenewalService> logger) : IScheduledWork
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public Task RunAsync(CancellationToken cancellationToken) => Task.WhenAll(
        RepeatAsync(() => RenewAsync(cancellationToken), cancellationToken),
        RepeatAsync(() => time.GetUtcNow().Minute == 0 ? TellAsync(cancellationToken) : Task.CompletedTask, cancellationToken));

    private Task RepeatAsync(Func<Task> work, CancellationToken cancellationToken) =>
        time.RepeatAsync(Minute, () => TryAsync(work, cancellationToken), cancellationToken);

    [SuppressMessage("Design", "CA1031", Justification = "What was not done is found again the next time.")]
    private async Task TryAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
        }
        catch (Exception failure)
        {
            if (!cancellationToken.IsCancellationRequested) RenewalLog.NotFound(logger, failure);
        }
    }

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        var tally = await renewer.RenewAsync(cancellationToken);
        if (tally.Total == 0) return;
        RenewalLog.Passed(
            logger,
            tally[RenewalOutcome.Renewed],
            tally[RenewalOutcome.Declined],
            tally[RenewalOutcome.Ended],
            tally[RenewalOutcome.Postponed],
            tally[RenewalOutcome.Undecided],
            tally[RenewalOutcome.Unreachable],
            tally[RenewalOutcome.Failed]);
    }

    private async Task TellAsync(CancellationToken cancellationToken)
    {
        var tally = await renewer.TellAsync(cancellationToken);
        if (tally[RenewalOutcome.Told] is > 0 and var told) RenewalLog.Told(logger, told);
    }
}
