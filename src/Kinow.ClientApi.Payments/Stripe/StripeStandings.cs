using System.Text.Json;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments.Stripe.Objects;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>What Stripe's objects say of a payment.</summary>
internal static class StripeStandings
{
    /// <returns>Null for a payment that was not begun here.</returns>
    public static PaymentStanding? Of(StripeIntent intent, int platform)
    {
        if (StripeReference.Read(intent.Metadata, platform) is not { } reference) return null;
        var currency = CurrencyOf(intent.Currency);
        var refunded = Refunded(intent.LatestCharge);
        var outcome = OutcomeOf(intent);
        return new()
        {
            PaymentId = intent.Id,
            OrderId = reference.OrderId,
            UserId = reference.UserId,
            Attempt = reference.Attempt,
            Outcome = outcome == PaymentOutcome.Paid && refunded > 0 && refunded >= intent.AmountReceived
                ? PaymentOutcome.Refunded
                : outcome,
            Amount = StripeAmounts.ToAmount(outcome == PaymentOutcome.Paid ? intent.AmountReceived : intent.Amount, currency),
            AmountRefunded = StripeAmounts.ToAmount(refunded, currency),
            Currency = currency,
            Reason = ReasonOf(intent, outcome),
            RenewalToken = outcome == PaymentOutcome.Paid ? TokenOf(intent) : null,
        };
    }

    /// <returns>Null for a payment that was not begun here.</returns>
    public static PaymentStanding? Of(StripeSession session, int platform)
    {
        if (StripeReference.Read(session.Metadata, platform) is not { } reference) return null;
        var currency = CurrencyOf(session.Currency);
        return new()
        {
            PaymentId = session.PaymentIntent ?? session.SetupIntent ?? session.Id,
            BegunAs = (session.PaymentIntent ?? session.SetupIntent) is null ? null : session.Id,
            OrderId = reference.OrderId,
            UserId = reference.UserId,
            Attempt = reference.Attempt,
            Outcome = (session.Status, session.PaymentStatus) switch
            {
                ("expired", _) => PaymentOutcome.Expired,
                ("complete", "paid" or "no_payment_required") => PaymentOutcome.Paid,
                _ => PaymentOutcome.Pending,
            },
            Amount = StripeAmounts.ToAmount(session.AmountTotal ?? 0, currency),
            Currency = currency,
        };
    }

    /// <returns>Null for a payment that was not begun here.</returns>
    public static PaymentStanding? Of(StripeCharge charge, int platform)
    {
        if (StripeReference.Read(charge.Metadata, platform) is not { } reference || charge.PaymentIntent is null) return null;
        var currency = CurrencyOf(charge.Currency);
        return new()
        {
            PaymentId = charge.PaymentIntent,
            OrderId = reference.OrderId,
            UserId = reference.UserId,
            Attempt = reference.Attempt,
            Outcome = charge.Refunded ? PaymentOutcome.Refunded : PaymentOutcome.Paid,
            Amount = StripeAmounts.ToAmount(charge.Amount, currency),
            AmountRefunded = StripeAmounts.ToAmount(charge.AmountRefunded, currency),
            Currency = currency,
        };
    }

    /// <returns>Null for a dispute that is none yet: the bank only asks.</returns>
    public static DisputeState? DisputeOf(StripeDispute dispute) => dispute.Status switch
    {
        "needs_response" or "under_review" => DisputeState.Open,
        "won" => DisputeState.Won,
        "lost" => DisputeState.Lost,
        _ => null,
    };

    public static PaymentOutcome OutcomeOf(StripeIntent intent) => intent.Status switch
    {
        "succeeded" => PaymentOutcome.Paid,
        "canceled" => PaymentOutcome.Cancelled,
        "requires_payment_method" when ErrorOf(intent) is not null => PaymentOutcome.Failed,
        _ => PaymentOutcome.Pending,
    };

    public static string? ReasonOf(StripeIntent intent, PaymentOutcome outcome) => outcome switch
    {
        PaymentOutcome.Failed => ErrorOf(intent)?.Reason,
        PaymentOutcome.Cancelled => intent.CancellationReason,
        _ => null,
    };

    // A SetupIntent keeps what it was given; a PaymentIntent only if it was told to.
    public static string? TokenOf(StripeIntent intent) => IsSetup(intent.Id) || intent.SetupFutureUsage is not null
        ? StripeRenewalToken.Of(intent.Customer, intent.PaymentMethod)
        : null;

    public static bool IsSetup(string id) => id.StartsWith("seti_", StringComparison.Ordinal);

    private static StripeError? ErrorOf(StripeIntent intent) => intent.LastPaymentError ?? intent.LastSetupError;

    private static string CurrencyOf(string? currency) => currency?.ToUpperInvariant() ?? "";

    private static long Refunded(JsonElement charge) =>
        charge.ValueKind == JsonValueKind.Object && charge.TryGetProperty("amount_refunded", out var refunded) ? refunded.GetInt64() : 0;
}
