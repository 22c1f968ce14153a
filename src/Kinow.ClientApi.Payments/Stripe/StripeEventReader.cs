using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Payments.Stripe.Objects;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>
/// Reads the events of Stripe's webhooks. Those of an intent and of its page tell of the same payment, and name it by the id of the intent.
/// </summary>
internal sealed class StripeEventReader(StripeSignature signature, int platform, TimeProvider time) : IPaymentEventReader
{
    private const string HeaderName = "Stripe-Signature";
    private const string Disputes = "charge.dispute.";

    public string Gateway => StripeGateway.GatewayName;

    public PaymentMessage Read(Func<string, string?> header, ReadOnlyMemory<byte> body)
    {
        if (signature.Verify(header(HeaderName), body.Span, time.GetUtcNow()) is { } verdict) return PaymentMessage.Of(verdict);
        try
        {
            if (JsonSerializer.Deserialize(body.Span, StripeJson.Default.StripeEvent) is not { } told)
                return PaymentMessage.Of(PaymentMessageVerdict.Malformed);
            if (told.Type.StartsWith(Disputes, StringComparison.Ordinal)) return DisputeOf(told);
            return StandingOf(told) is { } standing
                ? PaymentMessage.Of(EventOf(told, standing))
                : PaymentMessage.Of(PaymentMessageVerdict.Ignored);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException or ArgumentOutOfRangeException)
        {
            return PaymentMessage.Of(PaymentMessageVerdict.Malformed);
        }
    }

    // Of one whose bank only asks nothing is to be done; what was not begun here the books do not know.
    private static PaymentMessage DisputeOf(StripeEvent told)
    {
        var dispute = Object(told, StripeJson.Default.StripeDispute);
        return dispute.PaymentIntent is { } payment && StripeStandings.DisputeOf(dispute) is { } state
            ? PaymentMessage.Of(new PaymentDispute(
                told.Id, StripeGateway.GatewayName, DateTimeOffset.FromUnixTimeSeconds(told.Created), payment, state))
            : PaymentMessage.Of(PaymentMessageVerdict.Ignored);
    }

    private PaymentStanding? StandingOf(StripeEvent told) => told.Type switch
    {
        "payment_intent.succeeded" or "payment_intent.payment_failed" or "payment_intent.canceled" or "payment_intent.processing"
            or "setup_intent.succeeded" or "setup_intent.setup_failed" or "setup_intent.canceled" =>
                StripeStandings.Of(Object(told, StripeJson.Default.StripeIntent), platform),
        "checkout.session.completed" or "checkout.session.async_payment_succeeded" or "checkout.session.expired" =>
            StripeStandings.Of(Object(told, StripeJson.Default.StripeSession), platform),
        "checkout.session.async_payment_failed" =>
            StripeStandings.Of(Object(told, StripeJson.Default.StripeSession), platform) is { } failed
                ? failed with { Outcome = PaymentOutcome.Failed, Reason = "async_payment_failed" }
                : null,
        "charge.refunded" => StripeStandings.Of(Object(told, StripeJson.Default.StripeCharge), platform),
        _ => null,
    };

    private static T Object<T>(StripeEvent told, JsonTypeInfo<T> type) =>
        told.Data.Object.Deserialize(type) ?? throw new JsonException("The event has no object.");

    private static PaymentEvent EventOf(StripeEvent told, PaymentStanding standing) => new()
    {
        EventId = told.Id,
        Gateway = StripeGateway.GatewayName,
        Date = DateTimeOffset.FromUnixTimeSeconds(told.Created),
        PaymentId = standing.PaymentId,
        BegunAs = standing.BegunAs,
        OrderId = standing.OrderId,
        UserId = standing.UserId,
        Attempt = standing.Attempt,
        Outcome = standing.Outcome,
        Amount = standing.Amount,
        AmountRefunded = standing.AmountRefunded,
        Currency = standing.Currency,
        Reason = standing.Reason,
        RenewalToken = standing.RenewalToken,
    };
}
