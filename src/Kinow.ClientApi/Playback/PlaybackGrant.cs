using System.Net;

namespace Kinow.ClientApi.Playback;

/// <summary>What an address is signed for.</summary>
/// <param name="SessionId">The viewing.</param>
/// <param name="Expires">First instant at which the address is refused; whole seconds count.</param>
/// <param name="ClientAddress">The only network address that it is good from; null for any.</param>
internal readonly record struct PlaybackGrant(Guid SessionId, DateTimeOffset Expires, IPAddress? ClientAddress = null)
{
    /// <summary>The end as content networks take it, in seconds since 1970.</summary>
    public long ExpiresAt => Expires.ToUnixTimeSeconds();
}
