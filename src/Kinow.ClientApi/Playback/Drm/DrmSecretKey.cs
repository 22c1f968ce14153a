using System.Security.Cryptography;

namespace Kinow.ClientApi.Playback.Drm;

/// <summary>A secret that the licence server has too.</summary>
internal sealed class DrmSecretKey(byte[] secret) : IDrmKey
{
    /// <summary>The least length of a secret, in bytes (RFC 7518 section 3.2).</summary>
    public const int LeastBytes = 32;

    public string Algorithm => "HS256";

    public byte[] Sign(ReadOnlySpan<byte> data) => HMACSHA256.HashData(secret, data);
}
