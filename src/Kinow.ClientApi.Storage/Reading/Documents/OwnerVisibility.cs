using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Listing;

namespace Kinow.ClientApi.Storage.Reading.Documents;

/// <summary>Who sees the product that something belongs to.</summary>
/// <param name="Active">False: nobody.</param>
/// <param name="Window">When.</param>
/// <param name="Geolocation">Where.</param>
internal sealed record OwnerVisibility(bool Active, PublicationWindow Window, GeolocationRule Geolocation)
{
    internal static OwnerVisibility Of(Product product) => new(product.Active, product.Window, product.Geolocation);

    internal bool IsVisible(CatalogAudience audience, ref Validity validity)
    {
        if (!Active || !Geolocation.Allows(audience.Country)) return false;
        validity.Narrow(Window);
        return Window.IsVisibleAt(audience.Instant);
    }
}
