using System.Collections.Immutable;

namespace Kinow.ClientApi.Contract;

/// <summary>What a player needs for one viewing.</summary>
/// <param name="Manifest">What is played.</param>
/// <param name="SessionId">Identifier of the viewing, a UUID version 7.</param>
/// <param name="Expires">First instant at which the addresses are refused.</param>
/// <param name="Captions">Files with subtitles.</param>
/// <param name="StartAt">Where to start, in seconds.</param>
/// <param name="HeartbeatSeconds">How often the position should be told.</param>
internal sealed record Player(
    PlayerManifest Manifest,
    Guid SessionId,
    DateTimeOffset Expires,
    ImmutableArray<PlayerCaption> Captions,
    double StartAt,
    int HeartbeatSeconds)
{
    /// <summary>Address to play.</summary>
    public string Url => Manifest.Url;

    /// <summary>How to get the keys of protected media; null where they are not protected.</summary>
    public ImmutableArray<PlayerDrm>? Drm { get; init; }
}
