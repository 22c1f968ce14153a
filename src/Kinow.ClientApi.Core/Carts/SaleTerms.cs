using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>What is sold gives access to.</summary>
public static class SaleTerms
{
    /// <summary>The terms of a sale, as the product has them now.</summary>
    /// <param name="mode">By which access mode; null for an offer that has none any more.</param>
    /// <param name="isTrial">Whether the first period is a trial.</param>
    /// <exception cref="ArgumentException">A title or a bundle has no such mode.</exception>
    public static OrderTerms Of(ProductExtension extension, AccessMode? mode, bool isTrial) => (mode, extension) switch
    {
        (TvodAccessMode way, _) => new()
        {
            Mode = way.Mode,
            Quality = way.Quality,
            Duration = way.Duration,
            WatchingDuration = way.WatchingDuration,
            MaximumViews = way.MaximumViews,
            VideoId = way.VideoId,
            VideoGroupId = way.VideoGroupId,
        },
        (_, ProductSvod offer) => new()
        {
            Duration = isTrial ? offer.TrialPeriod : offer.AccessPeriod,
            RenewalPeriod = offer.AutoRenewal ? offer.AccessPeriod : null,
            IsTrial = isTrial,
        },
        _ => throw new ArgumentException("What is sold is a title, a bundle or an offer.", nameof(mode)),
    };
}
