using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Access;

/// <summary>Viewer's rights × product's windows. All results hold for one instant.</summary>
public static class AccessRules
{
    /// <summary>What a viewer may do with a video. Outside the windows of the product or of the video nobody may do anything.</summary>
    /// <param name="product">The product of the video.</param>
    /// <param name="video">The video.</param>
    /// <param name="rights">The viewer's rights.</param>
    /// <param name="audience">Where and when.</param>
    public static VideoAccessInfo ForVideo(Product product, Video video, ViewerRights rights, CatalogAudience audience)
    {
        var instant = audience.Instant;
        if (!product.Window.IsPublishedAt(instant) || instant < video.DateFrom || instant >= video.DateTo) return VideoAccessInfo.Denied;
        if (!Visibility.IsVisible(product, audience) || !Visibility.IsVisible(video, audience)) return VideoAccessInfo.Denied;

        var streaming = video.HasFreeAccess.HasStreaming;
        var download = video.HasFreeAccess.HasDownload;
        var hd = streaming || download;
        var sd = hd;
        foreach (var right in rights.Titles)
        {
            if (!right.Opens(video, instant)) continue;
            streaming |= right.Mode != AccessModeMode.Download;
            download |= right.Mode != AccessModeMode.Streaming && video.Download;
            hd |= right.Quality != AccessModeQuality.Sd;
            sd |= right.Quality != AccessModeQuality.Hd;
        }

        foreach (var right in rights.Subscriptions)
        {
            if (!video.Subscription || !right.Includes(product, instant)) continue;
            streaming = hd = sd = true;
            download |= right.Download && video.Download;
        }

        var any = streaming || download;
        return any ? new(streaming, download, false, false, hd, sd) : VideoAccessInfo.Denied;
    }

    /// <summary>
    /// Whether a viewer has access to a product: a right to it or to a part of it, a subscription that includes it, or free videos.
    /// </summary>
    /// <param name="product">The product.</param>
    /// <param name="rights">The viewer's rights.</param>
    /// <param name="audience">Where and when.</param>
    public static bool IsAccessible(Product product, ViewerRights rights, CatalogAudience audience)
    {
        var instant = audience.Instant;
        if (product.Extension is not ProductTvod title)
        {
            return rights.Subscriptions.Any(right => right.OfferId == product.Id && !(instant >= right.Until));
        }

        foreach (var video in title.Videos)
        {
            var info = ForVideo(product, video, rights, audience);
            if (info.Streaming || info.Download) return true;
        }

        return false;
    }
}
