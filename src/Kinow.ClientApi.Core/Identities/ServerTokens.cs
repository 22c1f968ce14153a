using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Tokens;

namespace Kinow.ClientApi.Core.Identities;

/// <summary>
/// JSON Web Tokens of one form, made and verified with the secrets of trusted servers: HS256 with the secret that <c>kid</c> names,
/// <c>aud</c> what they are for, <c>jti</c>, <c>iat</c> and <c>exp</c>.
/// </summary>
/// <param name="audience">What they are for: a token for something else is none.</param>
/// <param name="maxLifetime">Longest life of a token.</param>
internal sealed class ServerTokens(SignInTokenKeys keys, string audience, TimeSpan maxLifetime)
{
    // Servers' clocks differ a little.
    private static readonly TimeSpan Leeway = TimeSpan.FromMinutes(1);

    /// <summary>Makes a token with the first key.</summary>
    /// <param name="subject">The claim <c>sub</c>; null for none.</param>
    public string Write(Guid? subject, DateTimeOffset instant, TimeSpan lifetime)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lifetime, maxLifetime);
        ArgumentOutOfRangeException.ThrowIfLessThan(lifetime, TimeSpan.FromSeconds(1));
        var (id, secret) = keys.Signing;
        var claims = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(claims))
        {
            json.WriteStartObject();
            json.WriteString("aud", audience);
            if (subject is { } given) json.WriteString("sub", given);
            json.WriteString("jti", Guid.CreateVersion7(instant));
            json.WriteNumber("iat", instant.ToUnixTimeSeconds());
            json.WriteNumber("exp", instant.ToUnixTimeSeconds() + (long)lifetime.TotalSeconds);
            json.WriteEndObject();
        }

        var header = Base64Url.EncodeToString(Encoding.ASCII.GetBytes($$"""{"alg":"HS256","typ":"JWT","kid":"{{id}}"}"""));
        var content = $"{header}.{Base64Url.EncodeToString(claims.WrittenSpan)}";
        return $"{content}.{Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(content)))}";
    }

    /// <summary>Verifies a token.</summary>
    /// <param name="read">Reads more of its claims. Is given the server and when the token ends.</param>
    /// <returns>The default value when it is not accepted.</returns>
    public T? TryRead<T>(string text, DateTimeOffset instant, Func<JsonElement, string, DateTimeOffset, T?> read)
    {
        if (SignedToken.TryRead(text) is not { Algorithm: "HS256" } token || keys.Find(token.KeyId) is not { } secret) return default;
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, token.Signed, expected);
        if (!CryptographicOperations.FixedTimeEquals(expected, token.Signature.Span)) return default;
        using var document = token.TryReadClaims();
        if (document is not { RootElement: var claims }) return default;
        var (issued, expires) = (TokenPart.Moment(claims, "iat"), TokenPart.Moment(claims, "exp"));
        var isTimely = issued <= instant + Leeway && instant < expires && expires - issued <= maxLifetime;
        return isTimely && TokenPart.Text(claims, "aud") == audience ? read(claims, token.KeyId!, expires!.Value) : default;
    }
}
