using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Demo;

/// <summary>
/// Makes sure that published documents find what they ask for: products 1 and 2, a mode 2 of product 1, and video 1, visible everywhere.
/// </summary>
internal static class PublishedExamples
{
    private const int FirstProduct = 1;
    private const int LastProduct = 2;
    private const long FirstVideo = 1;
    private const int SecondMode = 2;
    private const decimal Price = 2.50m;

    internal static Product Open(Product product)
    {
        if (product.Id is < FirstProduct or > LastProduct || product.Extension is not ProductTvod title) return product;
        return product with
        {
            Window = new(product.Window.From, null),
            Geolocation = GeolocationRule.None,
            Groups = GroupRestriction.None,
            Active = true,
            Extension = title with
            {
                AccessModes = product.Id == FirstProduct ? WithSecondMode(title.AccessModes, product.Id) : title.AccessModes,
                Videos = [.. title.Videos.Select(static (video, i) => i > 0 ? video : Open(video))],
            },
        };
    }

    private static Video Open(Video video) => video with
    {
        Id = video.ProductId == FirstProduct ? FirstVideo : video.Id,
        Active = true,
        DateFrom = null,
        DateTo = null,
        Geolocation = GeolocationRule.None,
    };

    private static ImmutableArray<TvodAccessMode> WithSecondMode(ImmutableArray<TvodAccessMode> modes, long product) =>
        modes.Any(static mode => mode.Id.Number == SecondMode) ? modes : modes.Add(ModeMaker.StandardDefinition(product, Price));
}
