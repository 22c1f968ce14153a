using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Webhook.Handling;

/// <summary>Notifications over HTTP.</summary>
internal static class NotificationEndpoint
{
    /// <summary>Answers one request.</summary>
    public static async Task AnswerAsync(HttpContext context)
    {
        var answer = await HandleAsync(context.Request, context.RequestServices.GetRequiredService<NotificationHandler>());
        await WebhookExchange.SendAsync(context.Response, answer);
    }

    private static async Task<WebhookAnswer> HandleAsync(HttpRequest request, NotificationHandler handler)
    {
        if (!request.HasJsonContentType()) return WebhookAnswer.NotJson;
        if (await WebhookExchange.ReadAsync(request) is not { } body) return WebhookAnswer.TooLarge;

        var headers = new WebhookHeaders(
            WebhookExchange.Header(request, WebhookHeaders.IdName), WebhookExchange.Header(request, WebhookHeaders.TimestampName),
            WebhookExchange.Header(request, WebhookHeaders.SignatureName));
        var isRepeated = WebhookExchange.Header(request, WebhookHeaders.AttemptName) is { } attempt && attempt != "1";
        return await handler.HandleAsync(headers, body, isRepeated, request.HttpContext.RequestAborted);
    }
}
