using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Webhook.Handling;
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
}
