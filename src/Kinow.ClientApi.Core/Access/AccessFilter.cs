using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Access;

/// <summary>Keeps what one viewer may watch. What it finds is for that viewer alone.</summary>
/// <param name="Rights">What the viewer has got.</param>
/// <param name="Audience">Where and when.</param>
public sealed record AccessFilter(ViewerRights Rights, AccessAudience Audience)
{
    /// <summary>Whether the viewer has access to a product.</summary>
    public bool Keeps(Product product) => AccessRules.IsAccessible(product, Rights, Audience);

    /// <summary>Whether the viewer may stream or download a video.</summary>
    /// <param name="product">Its product; null when there is none.</param>
    public bool Keeps(Video video, Product? product) =>
        product is not null && AccessRules.ForVideo(product, video, Rights, Audience).Reason <= AccessReason.DownloadOnly;
}
