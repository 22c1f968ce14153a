using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Contract;

/// <summary>A video as the viewer stands to it.</summary>
/// <param name="product">Its product; null when there is none to see.</param>
/// <param name="video">The video.</param>
/// <param name="info">What the viewer's rights allow to do with it.</param>
/// <param name="audience">For whom that was decided.</param>
/// <param name="viewings">What the request knows about the account's places; null without an account.</param>
internal sealed class VideoAccess(
    Product? product, Video video, VideoAccessInfo info, AccessAudience audience, RequestViewings? viewings)
{
    public AccessReason Reason => Info.Reason;

    public bool Streaming => Info.Streaming;

    public bool Download => Info.Download;

    public bool MaximumWatched => Info.MaximumWatched;

    public bool MaximumViewing => Info.MaximumViewing;

    public bool QualityHD => Info.QualityHD;

    public bool QualitySD => Info.QualitySD;

    public DateTimeOffset? Expires => Info.Expires;

    public int? RemainingViews => Info.RemainingViews;

    // What hangs under it is resolved for one object.
    public AccessOptions OpenedBy => field ??= new(product, video, audience);

    // Read when the answer is written: then all players of the request are decided about.
    private VideoAccessInfo Info => viewings?.Apply(video.Id, info) ?? info;
}
