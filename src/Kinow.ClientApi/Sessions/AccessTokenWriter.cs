using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Kinow.ClientApi.Sessions;

/// <summary>Writes access tokens: JSON Web Tokens with the profile of RFC 9068.</summary>
/// <param name="keys">The first of them signs.</param>
/// <param name="options">Issuer, audience and lifetime.</param>
internal sealed class AccessTokenWriter(TokenKeyRing keys, TokenOptions options)
{
    /// <summary>Writes a token.</summary>
    public string Write(AccessToken token, DateTimeOffset instant)
    {
        var claims = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(claims))
        {
            json.WriteStartObject();
            json.WriteString("iss", options.Issuer);
            json.WriteString("aud", options.Audience);
            json.WriteString("sub", token.UserId);
            json.WriteString("sid", token.SessionId);
            json.WriteString("jti", Guid.CreateVersion7(instant));
            json.WriteNumber("iat", instant.ToUnixTimeSeconds());
            json.WriteNumber("exp", token.Expires.ToUnixTimeSeconds());
            json.WriteBoolean("anonymous", token.Anonymous);
            if (token.ProfileId is { } profile) json.WriteString(AccessTokenClaims.Profile, profile);
            if (!token.Groups.IsNone) json.WriteString(AccessTokenClaims.Groups, token.Groups.ToString());
            if (token.App is { } app) json.WriteString(AccessTokenClaims.App, app.ToString());
            json.WriteEndObject();
        }

        var key = keys.Current.Signing;
        var content = $"{key.Header}.{Base64Url.EncodeToString(claims.WrittenSpan)}";
        return $"{content}.{Base64Url.EncodeToString(key.Sign(Encoding.ASCII.GetBytes(content)))}";
    }
}
