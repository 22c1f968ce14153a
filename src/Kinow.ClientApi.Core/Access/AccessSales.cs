using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Core.Access;

/// <summary>What is on sale that opens something, and what a viewer can still buy.</summary>
public static class AccessSales
{
    /// <summary>
    /// The ways to rent or buy what opens a video, in the product's order, whatever a viewer has got already. None for what is free, for
    /// what nobody may watch here and now, and while the product is not on sale.
    /// </summary>
    public static ImmutableArray<TvodAccessMode> ModesFor(Product product, Video video, in AccessAudience audience)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(video);
        if (!NeedsAccess(product, video, audience) || product.Extension is not ProductTvod title) return [];
        if (!audience.CanBuy || !SaleRules.CanBuy(product, audience.Catalog)) return [];
        return title.AccessModes.RemoveAll(mode => !Opens(mode, video));
    }

    /// <summary>Whether a subscription to an offer can be had here and now and would open a video.</summary>
    public static bool Opens(Product offer, Product product, Video video, in AccessAudience audience)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(video);
        return video.Subscription
            && offer.Extension is ProductSvod terms
            && terms.Includes(product)
            && NeedsAccess(product, video, audience)
            && audience.CanBuy
            && ItemKinds.Product.IsVisible(offer, audience.Catalog)
            && SaleRules.CanBuy(offer, audience.Catalog);
    }

    /// <summary>Whether a bundle that has a product in it can be had here and now and would open a video.</summary>
    public static bool OpensTogether(Product bundle, Product product, Video video, in AccessAudience audience)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(video);
        return bundle.Extension is ProductBundle content
            && content.ProductIds.Contains(product.Id)
            && content.AccessModes.Any(mode => Opens(mode, video))
            && NeedsAccess(product, video, audience)
            && audience.CanBuy
            && ItemKinds.Product.IsVisible(bundle, audience.Catalog)
            && SaleRules.CanBuy(bundle, audience.Catalog);
    }

    /// <summary>
    /// Whether a viewer can buy, rent or subscribe to something of a product that it has not got yet. What has ended, or is used up, can be
    /// got again, and so can what is never had.
    /// </summary>
    public static bool CanBuy(Product product, ViewerRights rights, in AccessAudience audience)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(rights);
        if (rights.AreTooYoungFor(product) || !audience.CanBuy || !SaleRules.CanBuy(product, audience.Catalog)) return false;
        var instant = audience.Instant;
        if (product.Extension is ProductPrepaymentRecharge) return true;
        return product.Extension is ProductSvod
            ? !IsSubscribed(product, rights, instant)
            : SaleRules.ModesOf(product.Extension).Any(mode => mode.Price is not null && !IsHeld(product, mode, rights, instant));
    }

    /// <summary>Whether a viewer has got something that gives as much as a way to get a product.</summary>
    public static bool IsHeld(Product product, AccessMode mode, ViewerRights rights, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(rights);
        return mode switch
        {
            TvodAccessMode way => rights.Titles.Any(right => IsHeld(right, way, product, instant)),
            PrepaymentAccessMode => false,
            _ => IsSubscribed(product, rights, instant),
        };
    }

    private static bool IsSubscribed(Product product, ViewerRights rights, DateTimeOffset instant) =>
        rights.Subscriptions.Any(right => right.OfferId == product.Id && right.IsHeldAt(instant));

    // Of several videos, one that may still be played is enough. The plays of a bundle are those of its titles.
    private static bool IsHeld(TitleRight right, TvodAccessMode mode, Product product, DateTimeOffset instant) =>
        right.Covers(mode)
        && right.RunsAt(instant)
        && (right.MaximumViews is null
            || product.Extension is not ProductTvod title
            || title.Videos.Any(video => right.Covers(video) && right.RemainingViews(video.Id) > 0));

    private static bool NeedsAccess(Product product, Video video, in AccessAudience audience) =>
        !video.Free && AccessRules.ClosedToAll(product, video, audience) is null;

    private static bool Opens(TvodAccessMode mode, Video video) =>
        mode.Price is not null
        && mode.Type != AccessModeType.Subscription
        && (mode.Mode != AccessModeMode.Download || video.Download)
        && (mode.VideoId is null || mode.VideoId == video.Id)
        && (mode.VideoGroupId is null || mode.VideoGroupId == video.VideoGroupId);
}
