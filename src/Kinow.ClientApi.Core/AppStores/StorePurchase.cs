using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.AppStores;

/// <summary>What an account has bought in an app store, with its renewals.</summary>
public sealed record StorePurchase
{
    /// <summary>Longest identifier, in characters.</summary>
    public const int MaxId = 255;

    /// <summary>The store.</summary>
    public required AppStore Store { get; init; }

    /// <summary>
    /// By what the store's reports name it: Apple's identifier of its first transaction, or the SHA-256 of Google's purchase token in
    /// hexadecimal digits.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>Its transactions in the order of <see cref="StoreTransaction.InOrder"/>, each once.</summary>
    public ImmutableArray<StoreTransaction> Transactions { get; init; } = [];

    /// <summary>How it goes on; null when the store has said nothing of it.</summary>
    public StoreRenewal? Renewal { get; init; }

    /// <summary>Purchases in the order that accounts have them in.</summary>
    public static IEnumerable<StorePurchase> InOrder(IEnumerable<StorePurchase> purchases) => purchases
        .OrderBy(static purchase => purchase.Store).ThenBy(static purchase => purchase.Id, StringComparer.Ordinal);
}
