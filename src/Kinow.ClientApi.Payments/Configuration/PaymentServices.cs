using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Payments.Receipts;
using Kinow.ClientApi.Payments.Reconciling;
using Kinow.ClientApi.Payments.Redeeming;
using Kinow.ClientApi.Payments.Stripe;
using Kinow.ClientApi.Payments.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kinow.ClientApi.Payments.Configuration;

/// <summary>Payments as services of a process.</summary>
public static class PaymentServices
{
    private const long MaxAnswer = 1024 * 1024;

    /// <summary>
    /// Registers <see cref="PaymentGateways"/>, and <see cref="TestCheckout"/> where the gateway for tests is among them, over the
    /// <see cref="IExpiringStore"/> that is registered.
    /// </summary>
    public static IServiceCollection AddPaymentGateways(this IServiceCollection services, PaymentSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Test is { } test)
        {
            services.AddSingleton(provider =>
            {
                var time = TimeOf(provider);
                var events = new TestEvents(test.Webhook(provider), test.Secrets, time);
                return new TestCheckout(provider.GetRequiredService<IExpiringStore>(), events, time);
            });
        }

        return services.AddSingleton(provider => new PaymentGateways([.. GatewaysOf(provider, settings)]));
    }

    /// <summary>Registers <see cref="PaymentEventReaders"/>.</summary>
    /// <param name="settings">The variables <c>KINOW_PAYMENT_…</c>; those that move money are not read.</param>
    /// <param name="test">What the gateway for tests signs with, whatever the variables say; null for what these say.</param>
    /// <exception cref="SettingsException">One is missing or cannot be used. The message holds none of them.</exception>
    public static IServiceCollection AddPaymentEventReaders(
        this IServiceCollection services, StoreSettings settings, WebhookSecrets? test = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var stripe = PaymentSettings.StripeWebhookSecretsOf(settings);
        var secrets = test ?? TestGatewaySettings.SecretsOf(settings);
        return services.AddSingleton(provider =>
        {
            var time = TimeOf(provider);
            var readers = new List<IPaymentEventReader>();
            if (stripe.Length > 0) readers.Add(new StripeEventReader(new(stripe), settings.Platform, time));
            if (secrets is not null) readers.Add(new TestEventReader(secrets, time));
            return new PaymentEventReaders([.. readers]);
        });
    }

    /// <summary>
    /// Registers what makes commands of what gateways tell, over the <see cref="ICommandBus"/>, the <see cref="IUserStore"/> and the
    /// <see cref="IPaymentBooks"/> that are registered.
    /// </summary>
    public static IServiceCollection AddPaymentEvents(this IServiceCollection services) => services.AddSingleton<IPaymentEvents>(
        static provider => new CommandPaymentEvents(
            provider.GetRequiredService<ICommandBus>(),
            provider.GetRequiredService<IUserStore>(),
            provider.GetRequiredService<IPaymentBooks>()));

    /// <summary>
    /// Registers the <see cref="PaymentReconciler"/>, over the <see cref="IPaymentBooks"/>, the <see cref="PaymentGateways"/> and the
    /// <see cref="ICommandApplier"/> that are registered.
    /// </summary>
    public static IServiceCollection AddPaymentReconciler(this IServiceCollection services) => services.AddSingleton(
        static provider => new PaymentReconciler(
            provider.GetRequiredService<IPaymentBooks>(),
            provider.GetRequiredService<PaymentGateways>(),
            provider.GetRequiredService<ICommandApplier>(),
            TimeOf(provider)));

    /// <summary>
    /// Registers <see cref="ReceiptServices"/>, over the catalogue, the index of purchases and the store of expiring records that are
    /// registered.
    /// </summary>
    /// <param name="settings">The variables <c>KINOW_PAYMENT_APP_STORE_…</c> and <c>KINOW_PAYMENT_PLAY_STORE_…</c>.</param>
    /// <exception cref="SettingsException">One is missing or cannot be used. The message holds none of them.</exception>
    public static IServiceCollection AddStoreReceipts(this IServiceCollection services, StoreSettings settings)
    {
        var (apple, google) = (AppStoreSettings.From(settings), PlayStoreSettings.From(settings));
        services.TryAddSingleton(static provider => new ReceiptContents(provider.GetRequiredService<ICatalogStore>(), TimeOf(provider)));
        services.TryAddSingleton(static provider => new PurchaseOwners(
            provider.GetRequiredService<IStorePurchaseIndex>(), provider.GetRequiredService<IExpiringStore>(), TimeOf(provider)));
        services.TryAddSingleton(static provider => new ReceiptServices(
            provider.GetRequiredService<ReceiptReaders>(),
            provider.GetRequiredService<PurchaseOwners>(),
            provider.GetRequiredService<ReceiptContents>()));
        return services.AddSingleton(provider =>
        {
            var readers = new List<IReceiptReader>();
            if (apple is not null) readers.Add(apple.Receipts());
            if (google is not null) readers.Add(google.Receipts(TimeOf(provider)));
            return new ReceiptReaders([.. readers]);
        });
    }

    /// <summary>
    /// Registers <see cref="StoreNotificationReaders"/> and, over the <see cref="ICommandBus"/> that is registered, what makes commands of
    /// what app stores tell.
    /// </summary>
    /// <param name="settings">The variables <c>KINOW_PAYMENT_APP_STORE_…</c> and <c>KINOW_PAYMENT_PLAY_STORE_…</c>.</param>
    /// <exception cref="SettingsException">One is missing or cannot be used. The message holds none of them.</exception>
    public static IServiceCollection AddStoreNotifications(this IServiceCollection services, StoreSettings settings)
    {
        var (apple, google) = (AppStoreSettings.From(settings), PlayStoreSettings.From(settings));
        services.AddStoreReceipts(settings).AddSingleton(provider =>
        {
            var readers = new List<IStoreNotificationReader>();
            if (apple is not null) readers.Add(apple.Notifications());
            if (google?.Notifications(TimeOf(provider)) is { } reader) readers.Add(reader);
            return new StoreNotificationReaders([.. readers]);
        });
        return services.AddSingleton<IStoreEvents>(static provider => new CommandStoreEvents(
            provider.GetRequiredService<ICommandBus>(),
            provider.GetRequiredService<IUserStore>(),
            provider.GetRequiredService<PurchaseOwners>(),
            provider.GetRequiredService<ReceiptContents>()));
    }

    private static IEnumerable<IPaymentGateway> GatewaysOf(IServiceProvider provider, PaymentSettings settings)
    {
        if (settings.Stripe is { } stripe) yield return new StripeGateway(ClientOf(), stripe, TimeOf(provider));
        if (settings.Test is { } test) yield return new TestGateway(provider.GetRequiredService<TestCheckout>(), () => test.Site(provider));
    }

    // The deadline of a call is its own.
    private static HttpClient ClientOf() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(2),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = MaxAnswer,
    };

    private static TimeProvider TimeOf(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
