using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Renewals;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Payments.Renewals;

/// <summary>Renewals as services of a process.</summary>
public static class RenewalServices
{
    /// <summary>
    /// Registers <see cref="RenewalLoop"/> over the <see cref="IRenewalStore"/>, the <see cref="ICatalogStore"/> and the
    /// <see cref="PaymentGateways"/> that are registered.
    /// </summary>
    /// <param name="bus">Carries commands out before it returns; mails may go their own way.</param>
    public static IServiceCollection AddRenewals(this IServiceCollection services, Func<IServiceProvider, ICommandBus> bus) => services
        .AddSingleton(provider => new SubscriptionRenewer(
            provider.GetRequiredService<IRenewalStore>(),
            provider.GetRequiredService<ICatalogStore>(),
            provider.GetRequiredService<PaymentGateways>(),
            bus(provider),
            TimeOf(provider),
            provider.GetRequiredService<ILogger<SubscriptionRenewer>>()))
        .AddSingleton(static provider => new RenewalLoop(
            provider.GetRequiredService<SubscriptionRenewer>(), TimeOf(provider), provider.GetRequiredService<ILogger<RenewalLoop>>()));

    private static TimeProvider TimeOf(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
