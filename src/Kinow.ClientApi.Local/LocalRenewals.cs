using Kinow.ClientApi.Payments.Renewals;

namespace Kinow.ClientApi.Local;

/// <summary>Renews subscriptions in memory, as the worker does on real stores.</summary>
internal sealed class LocalRenewals(RenewalLoop loop) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => loop.RunAsync(stoppingToken);
}
