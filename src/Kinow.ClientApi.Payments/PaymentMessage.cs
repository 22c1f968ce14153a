namespace Kinow.ClientApi.Payments;

/// <summary>What a message of a gateway is.</summary>
/// <param name="Verdict">Whether it is genuine, and whether it says something.</param>
/// <param name="Event">What it says; null unless it is an event.</param>
public readonly record struct PaymentMessage(PaymentMessageVerdict Verdict, PaymentEvent? Event)
{
    /// <summary>A message that says nothing.</summary>
    public static PaymentMessage Of(PaymentMessageVerdict verdict) => new(verdict, null);

    /// <summary>A message that says something.</summary>
    public static PaymentMessage Of(PaymentEvent payment) => new(PaymentMessageVerdict.Event, payment);
}
