using Kinow.ClientApi.Webhook.Handling;

namespace Kinow.ClientApi.Webhook.Payments;

/// <summary>Messages of payment gateways and app stores over HTTP.</summary>
internal static class PaymentEndpoint
{
    /// <summary>Answers one request.</summary>
    public static async Task AnswerAsync(HttpContext context, string gateway)
    {
        var answer = await HandleAsync(context.Request, gateway, context.RequestServices);
        await WebhookExchange.SendAsync(context.Response, answer);
    }

    private static async Task<WebhookAnswer> HandleAsync(HttpRequest request, string gateway, IServiceProvider services)
    {
        var (payments, stores) = (services.GetRequiredService<PaymentHandler>(), services.GetService<StoreHandler>());
        var (reader, store) = (payments.Find(gateway), stores?.Find(gateway));
        if (reader is null && store is null) return PaymentHandler.GatewayUnknown;
        if (!request.HasJsonContentType()) return WebhookAnswer.NotJson;
        if (await WebhookExchange.ReadAsync(request) is not { } body) return WebhookAnswer.TooLarge;
        var aborted = request.HttpContext.RequestAborted;
        return reader is not null
            ? await payments.HandleAsync(reader, Header, body, aborted)
            : await stores!.HandleAsync(store!, Header, body, aborted);

        string? Header(string name) => WebhookExchange.Header(request, name);
    }
}
