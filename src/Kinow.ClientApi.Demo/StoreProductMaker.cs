using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes what is sold in app stores: all offers that are sold, and the purchases of some titles.</summary>
internal static class StoreProductMaker
{
    private const int Titles = 40;

    internal static StoreProducts Make(IEnumerable<Product> products)
    {
        var (offers, titles) = (new List<AccessModeId>(), new List<AccessModeId>());
        foreach (var product in products)
        {
            if (product.Extension is ProductSvod offer) offers.AddRange(offer.AccessModes.Select(static mode => mode.Id));
            else if (product.Extension is ProductTvod title && titles.Count < Titles)
                titles.AddRange(
                    title.AccessModes.Where(static mode => mode.Type == AccessModeType.Purchase).Take(1).Select(static mode => mode.Id));
        }

        return new(Of(AppStore.AppStore, titles, offers).AddRange(Of(AppStore.PlayStore, titles, offers)));
    }

    // In the order that databases give them in.
    private static ImmutableArray<StoreProduct> Of(AppStore store, List<AccessModeId> titles, List<AccessModeId> offers) =>
    [
        .. titles.Select(mode => new StoreProduct(store, NameOf("title", mode), mode))
            .Concat(offers.Select(mode => new StoreProduct(store, NameOf("offer", mode), mode)))
            .OrderBy(static product => product.ProductId, StringComparer.Ordinal),
    ];

    private static string NameOf(string kind, AccessModeId mode) =>
        string.Create(CultureInfo.InvariantCulture, $"demo.{kind}.{mode.ProductId}.{mode.Number}");
}
