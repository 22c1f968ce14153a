using Kinow.ClientApi.Core.Billing;
namespace Kinow.ClientApi.Payments.Testing;

/// <summary>What becomes of a payment of the gateway for tests.</summary>
internal static class TestPaymentRules
{
    public const string Declined = "card_declined";
    public const string NotAuthenticated = "authentication_failed";
    public const string Abandoned = "abandoned";

    /// <summary>What a payment method does that an app gives.</summary>
    public static TestAction? ActionOf(string? paymentMethod) => paymentMethod switch
    {
        "test_pay" => TestAction.Pay,
        "test_pay_once" => TestAction.PayOnce,
        "test_3ds" => TestAction.Authenticate,
        "test_decline" => TestAction.Decline,
        _ => null,
    };

    /// <returns>Null when nothing can be done with it any more.</returns>
    public static TestPayment? After(TestPayment payment, TestAction action)
    {
        if (action is TestAction.Dispute or TestAction.WinDispute or TestAction.LoseDispute) return Disputed(payment, action);
        if (payment.Outcome is not (PaymentOutcome.Pending or PaymentOutcome.Failed)) return null;
        var next = payment with { NeedsAuthentication = false, Reason = null, Changes = payment.Changes + 1 };
        return action switch
        {
            TestAction.Pay or TestAction.PayOnce => next with
            {
                Outcome = PaymentOutcome.Paid,
                RenewalToken = payment.ChargedToken ?? (payment.Renews ? TokenOf(payment) : null),
            },
            TestAction.Authenticate => next with { Outcome = PaymentOutcome.Pending, NeedsAuthentication = true },
            TestAction.Decline => next with
            {
                Outcome = PaymentOutcome.Failed,
                Reason = payment.NeedsAuthentication ? NotAuthenticated : Declined,
            },
            TestAction.Abandon => next with { Outcome = PaymentOutcome.Cancelled, Reason = Abandoned },
            _ => null,
        };
    }

    /// <returns>Null when there is not as much left; the same payment when the refund was made before.</returns>
    public static TestPayment? Refund(TestPayment payment, string key, decimal? amount)
    {
        if (payment.Refunds.ContainsKey(key)) return payment;
        if (payment.Outcome is not (PaymentOutcome.Paid or PaymentOutcome.Refunded)) return null;
        if (payment.Dispute is DisputeState.Open or DisputeState.Lost) return null;
        var left = payment.Amount - RefundedOf(payment);
        var given = amount ?? left;
        if (given > left || given < 0) return null;
        if (given == 0) return payment;
        return payment with
        {
            Refunds = payment.Refunds.Add(key, given),
            Outcome = given == left ? PaymentOutcome.Refunded : payment.Outcome,
            Changes = payment.Changes + 1,
        };
    }

    public static decimal RefundedOf(TestPayment payment) => payment.Refunds.Values.Sum();

    public static PaymentStanding StandingOf(TestPayment payment) => new()
    {
        PaymentId = payment.Id,
        OrderId = payment.OrderId,
        UserId = payment.UserId,
        Attempt = payment.Attempt,
        Outcome = payment.Outcome,
        Amount = payment.Amount,
        AmountRefunded = RefundedOf(payment),
        Currency = payment.Currency,
        Dispute = payment.Dispute,
        Reason = payment.Reason,
        RenewalToken = payment.RenewalToken,
    };

    /// <summary>Whether two attempts ask for the same payment.</summary>
    public static bool IsSameRequest(TestPayment one, TestPayment other) =>
        (one.OrderId, one.UserId, one.Attempt, one.Amount, one.Currency, one.Process, one.Description, one.Renews)
            == (other.OrderId, other.UserId, other.Attempt, other.Amount, other.Currency, other.Process, other.Description, other.Renews)
        && (one.ReturnUrl, one.PaymentMethod, one.ChargedToken) == (other.ReturnUrl, other.PaymentMethod, other.ChargedToken);

    /// <returns>Null unless it was paid, or where the bank has decided.</returns>
    private static TestPayment? Disputed(TestPayment payment, TestAction action) => (action, payment.Dispute, payment.Outcome) switch
    {
        (TestAction.Dispute, null, PaymentOutcome.Paid) => Disputed(payment, DisputeState.Open),
        (TestAction.WinDispute, DisputeState.Open, _) => Disputed(payment, DisputeState.Won),
        (TestAction.LoseDispute, DisputeState.Open, _) => Disputed(payment, DisputeState.Lost),
        _ => null,
    };

    private static TestPayment Disputed(TestPayment payment, DisputeState state) =>
        payment with { Dispute = state, Changes = payment.Changes + 1 };

    private static string TokenOf(TestPayment payment) => "token_" + payment.Id;
}
