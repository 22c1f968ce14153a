using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Configuration;
using Kinow.ClientApi.Webhook.Handling;
using Kinow.ClientApi.Webhook.Payments;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kinow.ClientApi.Webhook;

/// <summary>What the service is made of.</summary>
public static class WebhookServices
{
    /// <summary>Adds the service. The application adds an <c>IReadModelRefresher</c>.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="secrets">Those that may have signed.</param>
    public static IServiceCollection AddWebhook(this IServiceCollection services, WebhookSecrets secrets)
    {
        services.AddSingleton(secrets);
        services.AddSingleton(static provider => new EventWindow(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<NotificationHandler>();
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    /// <summary>
    /// Adds what payment gateways send to. Who takes it is the application's <see cref="IPaymentEvents"/>; without one, gateways have to
    /// send again.
    /// </summary>
    /// <param name="services">Where to.</param>
    /// <param name="settings">The variables <c>KINOW_PAYMENT_…</c>.</param>
    /// <param name="test">What the gateway for tests signs with, whatever the variables say; null for what these say.</param>
    /// <exception cref="SettingsException">One is missing or cannot be used.</exception>
    public static IServiceCollection AddPaymentWebhook(
        this IServiceCollection services, StoreSettings settings, WebhookSecrets? test = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddPaymentEventReaders(settings, test).AddSingleton<PaymentHandler>();
    }

    /// <summary>
    /// Adds what app stores send to, over the stores and the <c>ICommandBus</c> that are registered.
    /// </summary>
    /// <param name="services">Where to.</param>
    /// <param name="settings">The variables <c>KINOW_PAYMENT_…</c>.</param>
    /// <exception cref="SettingsException">One is missing or cannot be used.</exception>
    public static IServiceCollection AddStoreWebhook(this IServiceCollection services, StoreSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddStoreNotifications(settings).AddSingleton<StoreHandler>();
    }
}
