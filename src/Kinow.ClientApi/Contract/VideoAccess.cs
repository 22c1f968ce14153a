using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Contract;

/// <summary>A video as the viewer stands to it.</summary>
/// <param name="product">Its product; null when there is none to see.</param>
/// <param name="video">The video.</param>
/// <param name="info">What the viewer may do with it.</param>
/// <param name="audience">For whom that was decided.</param>
internal sealed class VideoAccess(Product? product, Video video, VideoAccessInfo info, AccessAudience audience)
{
    public AccessReason Reason => info.Reason;

    public bool Streaming => info.Streaming;

    public bool Download => info.Download;

    public bool MaximumWatched => info.MaximumWatched;

    public bool MaximumViewing => info.MaximumViewing;

    public bool QualityHD => info.QualityHD;

    public bool QualitySD => info.QualitySD;

    public DateTimeOffset? Expires => info.Expires;

    public int? RemainingViews => info.RemainingViews;

    // What hangs under it is resolved for one object.
    public AccessOptions OpenedBy => field ??= new(product, video, audience);
}
