namespace Kinow.ClientApi.Payments;

/// <summary>Money to give back.</summary>
/// <param name="PaymentId">The payment, as its events or <see cref="PaymentStanding.PaymentId"/> name it.</param>
/// <param name="Key">Tells this refund from others of the payment, so that it is made once. At most 100 characters.</param>
public sealed record RefundRequest(string PaymentId, string Key)
{
    /// <summary>How much; null for all that was not given back yet.</summary>
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217 code of the payment.</summary>
    public required string Currency { get; init; }
}
