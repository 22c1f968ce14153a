using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Storage;
using Kinow.ClientApi.Storage.Configuration;
using Kinow.ClientApi.Storage.Sqs;
using Kinow.ClientApi.Worker.Commands;
using Kinow.ClientApi.Worker.Notifications;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Hosting;

/// <summary>The servers that the worker works on. Nobody waits for it, so it is more patient with them than a request is.</summary>
public static class WorkerStores
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Registers what the worker needs of them; the dispatcher only where <c>KINOW_WEBHOOK_SECRETS</c> is given.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="settings">Where they are.</param>
    /// <exception cref="SettingsException">A setting is missing or cannot be used.</exception>
    public static IServiceCollection AddWorkerStores(this IServiceCollection services, StoreSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var options = RealStoreOptions.From(settings);
        options = options with { Search = options.Search with { ReadTimeout = Patience / 5 } };
        services.AddSingleton(provider => new RealStores(options, provider.GetRequiredService<ILoggerFactory>()))
            .AddSingleton(static provider => provider.GetRequiredService<RealStores>().Sql)
            .AddSingleton(static provider => provider.GetRequiredService<RealStores>().Applier)
            .AddSingleton(static provider => provider.GetRequiredService<RealStores>().Settlement)
            .AddSingleton(_ => new SqsClient(new() { Endpoint = settings.Queue, Deadline = Patience, AttemptTimeout = Patience / 2 }))
            .AddSingleton(provider => new CommandQueue(provider.GetRequiredService<SqsClient>(), options.Queues))
            .AddSingleton<IDeadLetterSink, QueueDeadLetterSink>();
        return settings.WebhookSecrets is { Length: > 0 } ? services.AddDispatcher(settings) : services;
    }

    private static IServiceCollection AddDispatcher(this IServiceCollection services, StoreSettings settings)
    {
        var (options, secrets) = (new DispatcherOptions { Receiver = settings.WebhookUrl }, Secrets(settings));
        return services.AddSingleton(provider => DispatcherServices.Create(
            provider.GetRequiredService<RealStores>().Sql, options, secrets, provider.GetRequiredService<ILogger<ChangeLogDispatcher>>()));
    }

    private static WebhookSecrets Secrets(StoreSettings settings)
    {
        try
        {
            return WebhookSecrets.Parse(settings.WebhookSecrets!);
        }
        catch (FormatException wrong)
        {
            throw new SettingsException($"KINOW_WEBHOOK_SECRETS: {wrong.Message}");
        }
    }
}
