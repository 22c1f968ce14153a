namespace Kinow.ClientApi.Payments.Receipts.Apple;

/// <summary>What a signed renewal says. Dates are milliseconds since 1970.</summary>
internal sealed record AppleRenewal : IAppleSigned
{
    public required string OriginalTransactionId { get; init; }

    public required long SignedDate { get; init; }

    /// <summary>1 when it renews itself.</summary>
    public int AutoRenewStatus { get; init; }

    public long? GracePeriodExpiresDate { get; init; }
}
