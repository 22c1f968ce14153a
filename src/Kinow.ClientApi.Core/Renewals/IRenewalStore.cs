using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.Renewals;

/// <summary>Finds the renewals that something is to be done about, page by page.</summary>
public interface IRenewalStore
{
    /// <summary>The renewals that are due, by <see cref="RenewalRules.DueOf"/> and access.</summary>
    /// <param name="gateway">The gateway that they are charged through.</param>
    /// <param name="until">The last instant that they are due at.</param>
    /// <param name="after">What the page begins after; null for the first.</param>
    /// <param name="limit">Most of them.</param>
    /// <exception cref="StoreUnavailableException">They are out of reach.</exception>
    Task<IReadOnlyList<DueRenewal>> FindDueAsync(
        string gateway, DateTimeOffset until, RenewalKey? after, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// The subscriptions to an offer whose owners have agreed to a lower price and were not told of a higher one, by access.
    /// </summary>
    /// <param name="gateway">The gateway that they are charged through.</param>
    /// <param name="price">What the offer costs, and where.</param>
    /// <param name="until">The last date of their renewal.</param>
    /// <param name="after">The access that the page begins after; 0 for the first.</param>
    /// <param name="limit">Most of them.</param>
    /// <exception cref="StoreUnavailableException">They are out of reach.</exception>
    Task<IReadOnlyList<DueRenewal>> FindUntoldAsync(
        string gateway, OfferPrice price, DateTimeOffset until, long after, int limit, CancellationToken cancellationToken);

    /// <summary>The offers and currencies that subscriptions are renewed in, each once.</summary>
    /// <param name="gateway">The gateway that they are charged through.</param>
    /// <exception cref="StoreUnavailableException">They are out of reach.</exception>
    Task<IReadOnlyList<(long OfferId, string Currency)>> OffersAsync(string gateway, CancellationToken cancellationToken);

    /// <summary>An order as the books have it; null when they have none.</summary>
    /// <exception cref="StoreUnavailableException">The books are out of reach.</exception>
    Task<Order?> FindOrderAsync(Guid user, Guid order, CancellationToken cancellationToken);
}
