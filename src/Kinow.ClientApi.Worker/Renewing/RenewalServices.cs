using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Renewals;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Renewals;
using Kinow.ClientApi.Worker.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Renewing;

/// <summary>Renewals as scheduled work.</summary>
public static class RenewalServices
{
    /// <summary>
    /// Registers it over the <see cref="IRenewalStore"/>, the <see cref="ICatalogStore"/> and the <see cref="PaymentGateways"/> that are
    /// registered.
    /// </summary>
    /// <param name="services">The services of the process.</param>
    /// <param name="bus">Carries commands out before it returns; mails may go their own way.</param>
    public static IServiceCollection AddRenewals(this IServiceCollection services, Func<IServiceProvider, ICommandBus> bus) => services
        .AddSingleton(provider => new SubscriptionRenewer(
            provider.GetRequiredService<IRenewalStore>(),
            provider.GetRequiredService<ICatalogStore>(),
            provider.GetRequiredService<PaymentGateways>(),
            bus(provider),
            TimeOf(provider),
            provider.GetRequiredService<ILogger<SubscriptionRenewer>>(),
            provider.GetService<IUserStore>()))
        .AddScheduledWork(static provider => new RenewalService(
            provider.GetRequiredService<SubscriptionRenewer>(), TimeOf(provider), provider.GetRequiredService<ILogger<RenewalService>>()));

    private static TimeProvider TimeOf(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
