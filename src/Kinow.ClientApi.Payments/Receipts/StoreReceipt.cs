namespace Kinow.ClientApi.Payments.Receipts;

/// <summary>What an app store says of a purchase.</summary>
public sealed record StoreReceipt
{
    /// <summary>The store's id of this purchase; of a renewal, its own.</summary>
    public required string TransactionId { get; init; }

    /// <summary>The store's id of the first purchase that this one goes on: its own unless it is a renewal.</summary>
    public required string OriginalId { get; init; }

    /// <summary>The store's name of what was bought.</summary>
    public required string ProductId { get; init; }

    /// <summary>The account that the app named when it was bought; null when it named none.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>When it was bought.</summary>
    public required DateTimeOffset Purchased { get; init; }

    /// <summary>First instant at which a subscription is over; null for what does not end.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>When the store took it back; null when it has not.</summary>
    public DateTimeOffset? Revoked { get; init; }

    /// <summary>Whether no money was paid: a purchase of somebody who tests.</summary>
    public required bool IsTest { get; init; }
}
