namespace Kinow.ClientApi.Core.AppStores;

/// <summary>How a subscription of an app store goes on.</summary>
/// <param name="Renews">Whether the store renews it.</param>
/// <param name="GraceUntil">Until when it stays open although its renewal was not paid yet; null when it does not.</param>
/// <param name="Told">When the store said so: of two reports the later one holds.</param>
public sealed record StoreRenewal(bool Renews, DateTimeOffset? GraceUntil, DateTimeOffset Told)
{
    /// <summary>
    /// Whether a report says something newer than this one. Of two of the same instant it does not matter which comes first.
    /// </summary>
    internal bool IsOlderThan(StoreRenewal other)
    {
        var order = Told.CompareTo(other.Told);
        if (order == 0) order = other.Renews.CompareTo(Renews);
        if (order == 0) order = Nullable.Compare(GraceUntil, other.GraceUntil);
        return order < 0;
    }
}
