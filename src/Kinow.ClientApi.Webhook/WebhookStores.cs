using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Edge;
using Kinow.ClientApi.Edge.Purging;
using Kinow.ClientApi.Payments.Configuration;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.Sql.Schema;
using Kinow.ClientApi.Webhook.Handling;
using Kinow.Lambda.Hosting;
using Kinow.Lambda.Runtime;

namespace Kinow.ClientApi.Webhook;

/// <summary>The stores that a process of this service reads and writes.</summary>
public static class WebhookStores
{
    /// <summary>Adds the service with what brings the read model up to date.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="settings">Which servers it runs on.</param>
    /// <exception cref="SettingsException">A setting is missing or cannot be used.</exception>
    public static IServiceCollection AddWebhookStores(this IServiceCollection services, StoreSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        services.AddWebhook(settings.ReadWebhookSecrets())
            .AddPaymentWebhook(settings)
            .AddEdge(settings)
            .AddWarmUp(static (provider, stop) => provider.GetRequiredService<SchemaCheck>().RunAsync(stop));
        return TakesPayments(settings)
            ? services.AddKinowReadModel(RealStoreOptions.From(settings).InBackground()).AddPaymentEvents().AddStoreWebhook(settings)
            : services.AddKinowReadModel(RealStoreOptions.WithoutQueue(settings).InBackground());
    }

    private static IServiceCollection AddEdge(this IServiceCollection services, StoreSettings settings) => settings.Edge is null
        ? services
        : services.AddEdgePurging(settings).AddSingleton<IAfterResponse>(
            static provider => new PurgeAfterAnswer(provider.GetRequiredService<EdgePurger>()));

    // Only then is anything sent to the queue.
    private static bool TakesPayments(StoreSettings settings) =>
        settings.PaymentStripeWebhookSecrets is not null || settings.ReadPaymentTest()
        || settings.PaymentAppStoreBundle is not null || settings.PaymentPlayStorePackage is not null;
}
