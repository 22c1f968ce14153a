using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Kinow.ClientApi.Playback.Drm;

/// <summary>Writes the tokens that licence servers ask for: JSON Web Tokens (RFC 7519), each for one system and one viewing.</summary>
/// <param name="issuer">The claim <c>iss</c>.</param>
/// <param name="keyId">The header <c>kid</c>, by which a server that knows several keys finds the right one.</param>
/// <param name="key">The key.</param>
internal sealed class DrmTokenWriter(string issuer, string keyId, IDrmKey key)
{
    private readonly string header = Base64Url.EncodeToString(
        Encoding.ASCII.GetBytes($$"""{"alg":"{{key.Algorithm}}","typ":"JWT","kid":"{{keyId}}"}"""));

    /// <summary>Writes a token.</summary>
    /// <param name="licenses">The system, whose licence server is the audience.</param>
    public string Write(DrmLicenses licenses, DrmGrant grant)
    {
        var claims = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(claims))
        {
            json.WriteStartObject();
            json.WriteString("iss", issuer);
            json.WriteString("aud", licenses.LicenseUrl.AbsoluteUri);
            if (grant.Account is { } account) json.WriteString("sub", account);
            json.WriteString("sid", grant.Session);
            json.WriteString("jti", Guid.CreateVersion7(grant.Issued));
            json.WriteNumber("iat", grant.Issued.ToUnixTimeSeconds());
            json.WriteNumber("exp", grant.Expires.ToUnixTimeSeconds());
            if (grant.Device is { } device) json.WriteString("device", device);
            json.WriteString("video", grant.Video.ToString(CultureInfo.InvariantCulture));
            json.WriteString("system", DrmSettings.NameOf(licenses.System));
            json.WriteStartArray("tracks");
            foreach (var track in grant.Tracks) json.WriteStringValue(track);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        var content = $"{header}.{Base64Url.EncodeToString(claims.WrittenSpan)}";
        return $"{content}.{Base64Url.EncodeToString(key.Sign(Encoding.ASCII.GetBytes(content)))}";
    }
}
