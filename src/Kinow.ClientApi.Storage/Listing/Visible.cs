using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Listing;

/// <summary>The tests of visibility that all stores share.</summary>
internal static class Visible
{
    internal static bool Product(Product product, CatalogAudience audience, ref Validity validity)
    {
        if (!product.Active || !product.Geolocation.Allows(audience.Country)) return false;
        validity.Narrow(product.Window);
        return product.Window.IsVisibleAt(audience.Instant);
    }

    internal static bool Category(Category category, CatalogAudience audience, ref Validity validity) =>
        Visibility.IsVisible(category, audience);

    /// <summary>Whether a video is listed, given that its product is.</summary>
    internal static bool Video(Video video, CatalogAudience audience, ref Validity validity) => Visibility.IsVisible(video, audience);

    /// <summary>Whether an extract is listed, given that its product is.</summary>
    internal static bool Extract(Extract extract, CatalogAudience audience, ref Validity validity) => extract.Active;

    internal static bool Person(Person person, CatalogAudience audience, ref Validity validity) => person.Active;

    internal static bool Credit(Credit credit, CatalogAudience audience, ref Validity validity) => credit.Person.Active;

    internal static bool Tag(Tag tag, CatalogAudience audience, ref Validity validity) => tag.Language == audience.Languages.Requested;

    internal static bool Always<T>(T item, CatalogAudience audience, ref Validity validity) => true;
}
