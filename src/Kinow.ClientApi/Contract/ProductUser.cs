using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Contract;

/// <summary>A product as the viewer stands to it. Each answer is found when it is asked for.</summary>
/// <param name="product">The product; null when there is none to see.</param>
/// <param name="rights">What the viewer has got.</param>
/// <param name="audience">For whom.</param>
internal sealed class ProductUser(Product? product, ViewerRights rights, AccessAudience audience)
{
    /// <summary>Whether the viewer may watch some of it.</summary>
    public bool Accessible => product is not null && AccessRules.IsAccessible(product, rights, audience);

    /// <summary>Why.</summary>
    public AccessReason Reason => product is null ? AccessReason.NoAccess : AccessRules.ReasonOf(product, rights, audience);

    /// <summary>Whether there is something of it that the viewer can still buy.</summary>
    public bool CanBuy => product is not null && AccessSales.CanBuy(product, rights, audience);
}
