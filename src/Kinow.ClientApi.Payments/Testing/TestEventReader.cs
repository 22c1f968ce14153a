using System.Text.Json;
using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Payments.Testing;

/// <summary>Reads what the gateway for tests sends: signed as the Standard Webhooks specification has it.</summary>
internal sealed class TestEventReader(WebhookSecrets secrets, TimeProvider time) : IPaymentEventReader
{
    public string Gateway => TestGateway.GatewayName;

    public PaymentMessage Read(Func<string, string?> header, ReadOnlyMemory<byte> body)
    {
        var headers = new WebhookHeaders(
            header(WebhookHeaders.IdName), header(WebhookHeaders.TimestampName), header(WebhookHeaders.SignatureName));
        var verdict = WebhookSignature.Verify(headers, time.GetUtcNow(), body.Span, secrets);
        if (verdict != WebhookVerdict.Genuine) return PaymentMessage.Of(Refusal(verdict));
        try
        {
            return JsonSerializer.Deserialize(body.Span, TestJson.Default.PaymentEvent) is { Gateway: TestGateway.GatewayName } told
                && told.EventId == headers.Id
                ? PaymentMessage.Of(told)
                : PaymentMessage.Of(PaymentMessageVerdict.Malformed);
        }
        catch (JsonException)
        {
            return PaymentMessage.Of(PaymentMessageVerdict.Malformed);
        }
    }

    private static PaymentMessageVerdict Refusal(WebhookVerdict verdict) => verdict switch
    {
        WebhookVerdict.HeaderMissing or WebhookVerdict.HeaderMalformed => PaymentMessageVerdict.SignatureMissing,
        WebhookVerdict.TooOld or WebhookVerdict.TooNew => PaymentMessageVerdict.NotFresh,
        _ => PaymentMessageVerdict.SignatureWrong,
    };
}
