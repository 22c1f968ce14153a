using Kinow.ClientApi.Webhook.Handling;
using Kinow.ClientApi.Webhook.Payments;

namespace Kinow.ClientApi.Webhook;

/// <summary>All routes of the service.</summary>
public static class WebhookEndpoints
{
    /// <summary>Where notifications are sent to.</summary>
    public const string Notifications = "/v1/notifications";

    /// <summary>Where payment gateways and app stores tell what became of payments and purchases.</summary>
    public const string Payments = "/v1/payments/{gateway}";

    /// <summary>Answers 200 while the process runs.</summary>
    public const string Live = "/health/live";

    /// <summary>Adds the routes.</summary>
    /// <param name="routes">Where to.</param>
    public static void MapWebhook(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Notifications, NotificationEndpoint.AnswerAsync);
        routes.MapPayments();
        routes.MapGet(Live, static () => Results.Ok());
    }

    /// <summary>Adds the route of payment gateways alone, for a process that takes no notifications.</summary>
    /// <param name="routes">Where to.</param>
    public static void MapPayments(this IEndpointRouteBuilder routes) => routes.MapPost(
        Payments, static context => PaymentEndpoint.AnswerAsync(context, (string)context.GetRouteValue("gateway")!));
}
