using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.AppStores;

/// <summary>What an access mode is sold as in an app store.</summary>
/// <param name="Store">The store.</param>
/// <param name="ProductId">The store's own identifier of what it sells, such as <c>premium.monthly</c>.</param>
/// <param name="AccessMode">What it gives: an access mode of a title or a bundle, or that of an offer.</param>
public sealed record StoreProduct(AppStore Store, string ProductId, AccessModeId AccessMode);
