using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Tests.Access;

/// <summary>A viewer in front of a title.</summary>
/// <param name="Product">The title.</param>
/// <param name="Rights">What the viewer has got.</param>
/// <param name="Audience">Where and when.</param>
/// <param name="More">Something that the viewer has not got yet.</param>
public sealed record AccessScenario(Product Product, ViewerRights Rights, AccessAudience Audience, ViewerRights More)
{
    internal IEnumerable<Video> Videos => ((ProductTvod)Product.Extension).Videos;

    internal ViewerRights All => new([.. Rights.Titles, .. More.Titles], [.. Rights.Subscriptions, .. More.Subscriptions]);

    internal VideoAccessInfo Info(Video video, ViewerRights? rights = null, DateTimeOffset? at = null) =>
        AccessRules.ForVideo(Product, video, rights ?? Rights, At(at ?? Audience.Instant));

    private AccessAudience At(DateTimeOffset instant) => Audience with { Catalog = Audience.Catalog with { Instant = instant } };
}
