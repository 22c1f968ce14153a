namespace Kinow.ClientApi.Core.AppStores;

/// <summary>A purchase in an app store, or one renewal of it: what the customer has paid for once.</summary>
public sealed record StoreTransaction
{
    /// <summary>Longest identifier, in characters.</summary>
    public const int MaxId = 255;

    /// <summary>The store's identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Its order, which follows from it (<see cref="StoreOrders.IdOf"/>).</summary>
    public required Guid OrderId { get; init; }

    /// <summary>When it was bought.</summary>
    public required DateTimeOffset Purchased { get; init; }

    /// <summary>First instant after the period of a subscription; null for what the store knows no end of.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>When the store took it back; null when it has not.</summary>
    public DateTimeOffset? Revoked { get; init; }

    /// <summary>When the store said so: of two reports the later one holds.</summary>
    public required DateTimeOffset Told { get; init; }

    /// <summary>Transactions of a purchase in their order: the first one that was bought first.</summary>
    public static IEnumerable<StoreTransaction> InOrder(IEnumerable<StoreTransaction> transactions) => transactions
        .OrderBy(static transaction => transaction.Purchased)
        .ThenBy(static transaction => transaction.Expires ?? DateTimeOffset.MaxValue)
        .ThenBy(static transaction => transaction.Id, StringComparer.Ordinal);

    /// <summary>
    /// Whether a report says something newer than this one. Of two of the same instant it does not matter which comes first.
    /// </summary>
    internal bool IsOlderThan(StoreTransaction other)
    {
        var order = Told.CompareTo(other.Told);
        if (order == 0) order = Nullable.Compare(Revoked, other.Revoked);
        if (order == 0) order = Nullable.Compare(Expires, other.Expires);
        return order < 0;
    }
}
