namespace Kinow.ClientApi.Core.Catalog;

/// <summary>What an audience may see. Nothing here looks at what a viewer has bought.</summary>
public static class Visibility
{
    /// <summary>Whether a product is listed: active, allowed in the country, and inside its time.</summary>
    /// <param name="product">The product.</param>
    /// <param name="audience">The audience.</param>
    public static bool IsVisible(Product product, CatalogAudience audience) =>
        product.Active && product.Geolocation.Allows(audience.Country) && product.Window.IsVisibleAt(audience.Instant);

    /// <summary>Whether a category is listed.</summary>
    /// <param name="category">The category.</param>
    /// <param name="audience">The audience.</param>
    public static bool IsVisible(Category category, CatalogAudience audience) =>
        category.Active && category.Geolocation.Allows(audience.Country);

    /// <summary>Whether a video is listed, given that its product is. Its own dates limit watching, not listing.</summary>
    /// <param name="video">The video.</param>
    /// <param name="audience">The audience.</param>
    public static bool IsVisible(Video video, CatalogAudience audience) =>
        video.Active
        && (video.LanguageFilter is not { } filter || filter == audience.Languages.Requested)
        && video.Geolocation.Allows(audience.Country);

    /// <summary>Whether a product can be bought by this audience: listed, published, orderable, and with something to pay for.</summary>
    /// <param name="product">The product.</param>
    /// <param name="audience">The audience.</param>
    public static bool CanBuy(Product product, CatalogAudience audience) =>
        IsOrderable(product)
        && product.Window.IsPublishedAt(audience.Instant)
        && IsVisible(product, audience);

    /// <summary>Whether a product can be bought by anybody at some time: what <see cref="CanBuy"/> asks of the product alone.</summary>
    /// <param name="product">The product.</param>
    public static bool IsOrderable(Product product) => product.AvailableForOrder && HasPrice(product.Extension);

    private static bool HasPrice(ProductExtension extension) => extension switch
    {
        ProductTvod title => title.AccessModes.Any(static mode => mode.Price is not null),
        ProductSvod offer => offer.AccessModes.Any(static mode => mode.Price is not null),
        _ => false,
    };
}
