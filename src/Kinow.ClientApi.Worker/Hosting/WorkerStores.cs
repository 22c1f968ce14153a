using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Gifts;
using Kinow.ClientApi.Core.Renewals;
using Kinow.ClientApi.Mail;
using Kinow.ClientApi.Payments.Configuration;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Cleaning;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Gifts;
using Kinow.ClientApi.Sql.Renewals;
using Kinow.ClientApi.Sql.Schema;
using Kinow.ClientApi.Worker.Cleaning;
using Kinow.ClientApi.Worker.Commands;
using Kinow.ClientApi.Worker.Gifts;
using Kinow.ClientApi.Worker.Notifications;
using Kinow.ClientApi.Worker.Renewing;
using Kinow.ClientApi.Worker.Scheduling;
using Kinow.ClientApi.Worker.Settling;
using Kinow.Lambda.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Hosting;

/// <summary>The servers that the worker works on.</summary>
public static class WorkerStores
{
    // Nobody waits for it.
    private static readonly TimeSpan GatewayTime = TimeSpan.FromSeconds(20);

    /// <summary>Registers what the worker needs of them; the dispatcher only where <c>KINOW_WEBHOOK_SECRETS</c> is given.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="settings">Where they are.</param>
    /// <exception cref="SettingsException">A setting is missing or cannot be used.</exception>
    public static IServiceCollection AddWorkerStores(this IServiceCollection services, StoreSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        services.AddKinowReadModel(RealStoreOptions.From(settings).InBackground())
            .AddMail(MailSettings.From(settings))
            .AddSingleton<IDeadLetterSink>(static provider => new QueueDeadLetterSink(provider.GetRequiredService<CommandQueue>()))
            .AddScheduledWork(static provider => new Cleaner(
                provider.GetRequiredService<ReadModelCleanup>(), TimeProvider.System, provider.GetRequiredService<ILogger<Cleaner>>()))
            .AddSingleton<IGiftStore>(static provider => new SqlGiftStore(provider.GetRequiredService<SqlDatabase>()))
            .AddGifts()
            .AddPayments(settings)
            .AddRenewals()
            .AddWarmUp(static (provider, stop) => provider.GetRequiredService<SchemaCheck>().RunAsync(stop))
            .AddWarmUp(static (provider, stop) => provider.GetRequiredService<CommandQueue>().WarmUpAsync(stop));
        return settings.WebhookSecrets is { Length: > 0 } ? services.AddDispatcher(settings) : services;
    }

    // A gateway that the platform has no longer is told of, and so is one that it never had.
    private static IServiceCollection AddPayments(this IServiceCollection services, StoreSettings settings) => services
        .AddPaymentGateways(PaymentSettings.From(settings, GatewayTime))
        .AddPaymentWork();

    private static IServiceCollection AddRenewals(this IServiceCollection services) => services
        .AddSingleton<IRenewalStore>(static provider => new SqlRenewalStore(provider.GetRequiredService<SqlDatabase>()))
        .AddRenewals(static provider => new BooksCommandBus(
            provider.GetRequiredService<ICommandApplier>(), provider.GetRequiredService<ICommandBus>()));

    private static IServiceCollection AddDispatcher(this IServiceCollection services, StoreSettings settings)
    {
        var secrets = settings.ReadWebhookSecrets();
        var options = new DispatcherOptions { Receivers = settings.ReadWebhookUrls() };
        return services.AddScheduledWork(provider => DispatcherServices.Create(
            provider.GetRequiredService<SqlDatabase>(),
            options with { Documents = provider.GetRequiredService<AccountDocuments>().Name },
            secrets,
            provider.GetRequiredService<ILogger<ChangeLogDispatcher>>(),
            provider.GetRequiredService<OwnChanges>()));
    }
}
