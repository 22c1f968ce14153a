using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Core.AppStores;

/// <summary>Knows which account a purchase of an app store belongs to. One belongs to at most one, for good.</summary>
public interface IStorePurchaseIndex
{
    /// <summary>
    /// The account of a purchase; null when nobody has redeemed it, and <see cref="Guid.Empty"/> when its account was erased.
    /// </summary>
    /// <param name="purchase">What <see cref="StorePurchase.Id"/> tells.</param>
    /// <exception cref="StoreUnavailableException">The store is out of reach.</exception>
    ValueTask<Guid?> FindAsync(AppStore store, string purchase, CancellationToken cancellationToken);
}
