using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Platform;

namespace Kinow.ClientApi.Core.Access;

/// <summary>For whom access is decided, rights apart: where and when a request is made, and of which platform.</summary>
/// <param name="Catalog">Country and instant of the request.</param>
/// <param name="Platform">Its rules say which countries may enter and buy.</param>
public readonly record struct AccessAudience(CatalogAudience Catalog, PlatformInfo Platform)
{
    /// <summary>The moment of the request.</summary>
    public DateTimeOffset Instant => Catalog.Instant;

    /// <summary>Whether the platform is open to the country.</summary>
    public bool CanEnter => Platform.CanAccess(Catalog.Country);

    /// <summary>Whether the platform sells anything to the country.</summary>
    public bool CanBuy => Platform.CanBuy(Catalog.Country);
}
