using System.Collections.Immutable;

namespace Kinow.ClientApi.Playback.Drm;

/// <summary>What licences are given for.</summary>
/// <param name="Account">The account; null for nobody.</param>
/// <param name="Device">The device of the account, where the player named it.</param>
/// <param name="Video">The video.</param>
/// <param name="Session">The viewing.</param>
/// <param name="Tracks">The tracks that may be decrypted: <c>AUDIO</c>, <c>SD</c>, <c>HD</c>.</param>
/// <param name="Issued">When.</param>
/// <param name="Expires">First instant at which no licence is given any more.</param>
internal sealed record DrmGrant(
    Guid? Account, Guid? Device, long Video, Guid Session, ImmutableArray<string> Tracks, DateTimeOffset Issued, DateTimeOffset Expires);
