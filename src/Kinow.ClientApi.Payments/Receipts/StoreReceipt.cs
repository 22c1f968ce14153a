using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Payments.Receipts;

/// <summary>What an app store says of a purchase, verified.</summary>
public sealed record StoreReceipt
{
    /// <summary>The store.</summary>
    public required AppStore Store { get; init; }

    /// <summary>The store's id of this purchase; of a renewal, its own.</summary>
    public required string TransactionId { get; init; }

    /// <summary>What this purchase and its renewals have in common, see <see cref="StorePurchase.Id"/>.</summary>
    public required string PurchaseId { get; init; }

    /// <summary>The purchase that this one has taken the place of; null for none.</summary>
    public string? ReplacedId { get; init; }

    /// <summary>The store's name of what was bought.</summary>
    public required string ProductId { get; init; }

    /// <summary>The account that the app named when it was bought; null when it named none.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>When it was bought; of a renewal, when that was paid, as far as the store says.</summary>
    public required DateTimeOffset Purchased { get; init; }

    /// <summary>An instant of the transaction that never changes, whatever of it is told.</summary>
    public required DateTimeOffset Dated { get; init; }

    /// <summary>First instant at which a subscription is over; null for what does not end.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>When the store took it back; null when it has not.</summary>
    public DateTimeOffset? Revoked { get; init; }

    /// <summary>When the store said so.</summary>
    public required DateTimeOffset Told { get; init; }

    /// <summary>How a subscription goes on; null when the receipt does not say.</summary>
    public StoreRenewal? Renewal { get; init; }

    /// <summary>Whether no money was paid: a purchase of somebody who tests.</summary>
    public required bool IsTest { get; init; }

    /// <summary>Whether it is a free or a reduced first period.</summary>
    public bool IsTrial { get; init; }

    /// <summary>What was paid, tax included; null when the store does not say.</summary>
    public decimal? Price { get; init; }

    /// <summary>ISO 4217 code of <see cref="Price"/>; null when the store does not say.</summary>
    public string? Currency { get; init; }

    /// <summary>Where it was bought; null when the store does not say.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>
    /// Where the store is told that this was given; null when it does not wait for that. It holds a secret of the customer.
    /// </summary>
    internal string? Unacknowledged { get; init; }
}
