using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Playback.Drm;

/// <summary>A private key on P-256, of which the licence server has the public one.</summary>
internal sealed class DrmPrivateKey(TokenKey key) : IDrmKey
{
    public string Algorithm => "ES256";

    public byte[] Sign(ReadOnlySpan<byte> data) => key.Sign(data);
}
