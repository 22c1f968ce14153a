namespace Kinow.ClientApi.Payments.Receipts.Apple;

/// <summary>What a signed transaction says. Dates are milliseconds since 1970.</summary>
internal sealed record AppleTransaction
{
    public required string TransactionId { get; init; }

    public required string OriginalTransactionId { get; init; }

    public required string BundleId { get; init; }

    public required string ProductId { get; init; }

    public required string Environment { get; init; }

    public required long PurchaseDate { get; init; }

    public required long SignedDate { get; init; }

    public long? ExpiresDate { get; init; }

    public long? RevocationDate { get; init; }

    public Guid? AppAccountToken { get; init; }
}
