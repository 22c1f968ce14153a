namespace Kinow.ClientApi.Payments;

/// <summary>What a message of a gateway is.</summary>
/// <param name="Verdict">Whether it is genuine, and whether it says something.</param>
/// <param name="Event">What it says of a payment; null unless it is an event of one.</param>
/// <param name="Dispute">What it says of a dispute; null unless it is an event of one.</param>
public readonly record struct PaymentMessage(PaymentMessageVerdict Verdict, PaymentEvent? Event, PaymentDispute? Dispute = null)
{
    /// <summary>A message that says nothing.</summary>
    public static PaymentMessage Of(PaymentMessageVerdict verdict) => new(verdict, null);

    /// <summary>A message that says something of a payment.</summary>
    public static PaymentMessage Of(PaymentEvent payment) => new(PaymentMessageVerdict.Event, payment);

    /// <summary>A message that says something of a dispute.</summary>
    public static PaymentMessage Of(PaymentDispute dispute) => new(PaymentMessageVerdict.Event, null, dispute);
}
