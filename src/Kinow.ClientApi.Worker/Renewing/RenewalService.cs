using Kinow.ClientApi.Payments.Renewals;
using Kinow.ClientApi.Worker.Scheduling;

namespace Kinow.ClientApi.Worker.Renewing;

/// <summary>Renews subscriptions: every minute what is due.</summary>
public sealed class RenewalService(RenewalLoop loop) : IScheduledWork
{
    /// <inheritdoc/>
    public Task RunAsync(CancellationToken cancellationToken) => loop.RunAsync(cancellationToken);
}
