using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Core.Access;

/// <summary>
/// Decides access from a viewer's rights, the windows of publication and the countries. The one place where this is decided; results hold
/// for one instant.
/// </summary>
public static class AccessRules
{
    /// <summary>What a viewer may do with a video, and why.</summary>
    public static VideoAccessInfo ForVideo(Product product, Video video, ViewerRights rights, in AccessAudience audience)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(video);
        ArgumentNullException.ThrowIfNull(rights);
        if (Closed(product, video, rights, audience) is { } closed) return VideoAccessInfo.Denied(closed);
        var (whole, own) = (product.Window.To, video.DateTo);
        return TallyOf(product, video, rights, audience.Instant).ToInfo(own is null || whole < own ? whole : own);
    }

    /// <summary>
    /// Why nobody of the viewer's groups may watch a video here and now; null when it depends on what the viewer has got.
    /// </summary>
    public static AccessReason? ClosedToAll(Product product, Video video, in AccessAudience audience)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(video);
        var (catalog, instant) = (audience.Catalog, audience.Instant);
        if (!audience.CanEnter || !product.Geolocation.Allows(catalog.Country) || !video.Geolocation.Allows(catalog.Country))
            return AccessReason.Country;
        if (!product.Groups.Allows(catalog.Groups)) return AccessReason.Group;
        if (!product.Window.IsPublishedAt(instant) || instant < video.DateFrom || instant >= video.DateTo) return AccessReason.Window;
        return ItemKinds.Product.IsVisible(product, catalog) && ItemKinds.Video.IsVisible(video, catalog) ? null : AccessReason.NoAccess;
    }

    /// <summary>
    /// Whether a viewer has access to a product: may stream or download one of its videos; of an offer, whether a subscription to it runs;
    /// of a bundle, whether it was got and has not ended.
    /// </summary>
    public static bool IsAccessible(Product product, ViewerRights rights, in AccessAudience audience)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(rights);
        if (product.Extension is not ProductTvod title) return ReasonOf(product, rights, audience) <= AccessReason.DownloadOnly;
        var (isHeld, isIncluded) = (IsHeld(product, rights), IsIncluded(product, rights));
        foreach (var video in title.Videos)
        {
            // Of most titles a viewer has got nothing: what cannot open a video is passed over before all is weighed.
            if (!isHeld && !(isIncluded && video.Subscription) && video.HasFreeAccess is { HasStreaming: false, HasDownload: false }) continue;
            if (ReasonOf(product, video, rights, audience) <= AccessReason.DownloadOnly) return true;
        }

        return false;
    }

    /// <summary>Why a viewer has access to a product, or has not: of its videos' reasons, the one that comes first.</summary>
    public static AccessReason ReasonOf(Product product, ViewerRights rights, in AccessAudience audience)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(rights);
        if (product.Extension is ProductSvod) return ForOffer(product, rights, audience.Instant);
        if (product.Extension is ProductBundle) return ForBundle(product, rights, audience.Instant);
        if (product.Extension is not ProductTvod title) return AccessReason.NoAccess;
        var reason = AccessReason.NoAccess;
        foreach (var video in title.Videos)
        {
            if (ReasonOf(product, video, rights, audience) is var other && other < reason) reason = other;
        }

        return reason;
    }

    // The reason alone: whole lists are flagged by it, and nothing is made for each item.
    private static AccessReason ReasonOf(Product product, Video video, ViewerRights rights, in AccessAudience audience) =>
        Closed(product, video, rights, audience) ?? TallyOf(product, video, rights, audience.Instant).Reason;

    private static AccessReason? Closed(Product product, Video video, ViewerRights rights, in AccessAudience audience) =>
        ClosedToAll(product, video, audience) ?? (rights.AreTooYoungFor(product) ? AccessReason.AgeLimit : null);

    private static AccessTally TallyOf(Product product, Video video, ViewerRights rights, DateTimeOffset instant)
    {
        var tally = new AccessTally();
        tally.Open(AccessReason.Free, new(video.HasFreeAccess.HasStreaming, video.HasFreeAccess.HasDownload));
        foreach (var right in rights.Titles) right.AddTo(ref tally, video, instant);
        foreach (var right in rights.Subscriptions) right.AddTo(ref tally, product, video, instant);
        return tally;
    }

    private static AccessReason ForOffer(Product product, ViewerRights rights, DateTimeOffset instant)
    {
        if (rights.AreTooYoungFor(product)) return AccessReason.AgeLimit;
        var reason = AccessReason.NoAccess;
        foreach (var right in rights.Subscriptions)
        {
            if (right.OfferId != product.Id) continue;
            if (right.RunsAt(instant)) return AccessReason.Subscribed;
            reason = AccessReason.Expired;
        }

        return reason;
    }

    // What is in a bundle tells for itself; of the bundle it matters whether it was got.
    private static AccessReason ForBundle(Product product, ViewerRights rights, DateTimeOffset instant)
    {
        if (rights.AreTooYoungFor(product)) return AccessReason.AgeLimit;
        var reason = AccessReason.NoAccess;
        foreach (var right in rights.Titles)
        {
            if (right.ProductId != product.Id) continue;
            var own = !right.RunsAt(instant) ? AccessReason.Expired : right.IsForGood ? AccessReason.Purchased : AccessReason.Rented;
            if (own < reason) reason = own;
        }

        return reason;
    }

    private static bool IsHeld(Product product, ViewerRights rights)
    {
        foreach (var right in rights.Titles)
        {
            if (right.ProductId == product.Id) return true;
        }

        return false;
    }

    private static bool IsIncluded(Product product, ViewerRights rights)
    {
        foreach (var right in rights.Subscriptions)
        {
            if (right.Covers(product)) return true;
        }

        return false;
    }
}
