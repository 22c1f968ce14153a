using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Payments.Testing;

namespace Kinow.ClientApi.Webhook.Payments;

/// <summary>Brings the messages of the gateway for tests to this service where it runs in the same process.</summary>
/// <param name="services">Those of the process, with this service among them.</param>
public sealed class InProcessTestWebhook(IServiceProvider services) : ITestWebhook
{
    private const string Gateway = "test";
    private const int FirstRefusal = 300;

    /// <inheritdoc/>
    public async ValueTask<bool> SendAsync(WebhookHeaders headers, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var handler = services.GetRequiredService<PaymentHandler>();
        if (handler.Find(Gateway) is not { } reader) return false;
        var answer = await handler.HandleAsync(reader, name => Header(headers, name), body, cancellationToken);
        return answer.Status < FirstRefusal;
    }

    private static string? Header(WebhookHeaders headers, string name) => name switch
    {
        WebhookHeaders.IdName => headers.Id,
        WebhookHeaders.TimestampName => headers.Timestamp,
        WebhookHeaders.SignatureName => headers.Signature,
        _ => null,
    };
}
