using Kinow.ClientApi.Webhook.Handling;

namespace Kinow.ClientApi.Webhook;

/// <summary>All routes of the service.</summary>
public static class WebhookEndpoints
{
    /// <summary>Where notifications are sent to.</summary>
    public const string Notifications = "/v1/notifications";

    /// <summary>Answers 200 while the process runs.</summary>
    public const string Live = "/health/live";

    /// <summary>Adds the routes.</summary>
    /// <param name="routes">Where to.</param>
    public static void MapWebhook(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Notifications, NotificationEndpoint.AnswerAsync);
        routes.MapGet(Live, static () => Results.Ok());
    }
}
