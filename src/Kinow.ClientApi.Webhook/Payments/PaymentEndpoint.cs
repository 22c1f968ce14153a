using Kinow.ClientApi.Webhook.Handling;

namespace Kinow.ClientApi.Webhook.Payments;

/// <summary>Messages of payment gateways over HTTP.</summary>
internal static class PaymentEndpoint
{
    /// <summary>Answers one request.</summary>
    public static async Task AnswerAsync(HttpContext context, string gateway)
    {
        var answer = await HandleAsync(context.Request, gateway, context.RequestServices.GetRequiredService<PaymentHandler>());
        await WebhookExchange.SendAsync(context.Response, answer);
    }

    private static async Task<WebhookAnswer> HandleAsync(HttpRequest request, string gateway, PaymentHandler handler)
    {
        if (handler.Find(gateway) is not { } reader) return PaymentHandler.GatewayUnknown;
        if (!request.HasJsonContentType()) return WebhookAnswer.NotJson;
        if (await WebhookExchange.ReadAsync(request) is not { } body) return WebhookAnswer.TooLarge;
        return await handler.HandleAsync(
            reader, name => WebhookExchange.Header(request, name), body, request.HttpContext.RequestAborted);
    }
}
