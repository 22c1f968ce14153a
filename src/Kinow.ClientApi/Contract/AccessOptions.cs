using System.Collections.Immutable;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Contract;

/// <summary>What is on sale that opens a video.</summary>
/// <param name="product">Its product; null when there is none to see.</param>
/// <param name="video">The video.</param>
/// <param name="audience">For whom.</param>
internal sealed class AccessOptions(Product? product, Video video, AccessAudience audience)
{
    /// <summary>The ways to rent or buy it.</summary>
    public ImmutableArray<TvodAccessMode> AccessModes => product is null ? [] : AccessSales.ModesFor(product, video, audience);

    /// <summary>Its product; null when there is none to see.</summary>
    public long? ProductId => product?.Id;

    /// <summary>Those of some bundles that open it.</summary>
    public ImmutableArray<Product> AmongBundles(IEnumerable<Product> bundles) =>
        product is null ? [] : [.. bundles.Where(bundle => AccessSales.OpensTogether(bundle, product, video, audience))];

    /// <summary>Those of some offers that include it.</summary>
    public ImmutableArray<Product> Among(IReadOnlyList<Product> offers) =>
        product is null ? [] : [.. offers.Where(offer => AccessSales.Opens(offer, product, video, audience))];
}
