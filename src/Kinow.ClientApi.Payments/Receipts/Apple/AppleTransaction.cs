namespace Kinow.ClientApi.Payments.Receipts.Apple;

/// <summary>What a signed transaction says. Dates are milliseconds since 1970.</summary>
internal sealed record AppleTransaction : IAppleSigned
{
    public const string NonConsumable = "Non-Consumable";
    public const string FamilyShared = "FAMILY_SHARED";

    public required string TransactionId { get; init; }

    public required string OriginalTransactionId { get; init; }

    public required string BundleId { get; init; }

    public required string ProductId { get; init; }

    public required string Environment { get; init; }

    public required long PurchaseDate { get; init; }

    /// <summary>When the first transaction of the purchase was made.</summary>
    public long? OriginalPurchaseDate { get; init; }

    public required long SignedDate { get; init; }

    public long? ExpiresDate { get; init; }

    public long? RevocationDate { get; init; }

    public Guid? AppAccountToken { get; init; }

    /// <summary>Such as <see cref="NonConsumable"/>.</summary>
    public string? Type { get; init; }

    /// <summary>Thousandths of the currency's unit, whatever digits it has. Older transactions have none.</summary>
    public long? Price { get; init; }

    public string? Currency { get; init; }

    public string? Storefront { get; init; }

    /// <summary>1 for an introductory offer.</summary>
    public int? OfferType { get; init; }

    /// <summary>Whose purchase it is: <see cref="FamilyShared"/> for that of somebody else of the family.</summary>
    public string? InAppOwnershipType { get; init; }
}
