using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Tokens;

namespace Kinow.ClientApi.Core.Identities;

/// <summary>
/// Makes and verifies the tokens of trusted servers: JSON Web Tokens of one form. HS256 with the secret that <c>kid</c> names; <c>aud</c>
/// the platform, <c>sub</c> the account, <c>jti</c> unique, <c>iat</c> and <c>exp</c> at most five minutes apart.
/// </summary>
/// <param name="keys">The secrets.</param>
/// <param name="audience">The platform: <see cref="PlatformName.Of"/>.</param>
public sealed class SignInTokens(SignInTokenKeys keys, string audience)
{
    /// <summary>Longest life of a token.</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromMinutes(5);

    private const int LeastId = 8;
    private const int MaxId = 128;

    // Servers' clocks differ a little.
    private static readonly TimeSpan Leeway = TimeSpan.FromMinutes(1);

    /// <summary>Makes a token with the first key.</summary>
    /// <param name="lifetime">At most <see cref="MaxLifetime"/>.</param>
    public string Write(Guid userId, DateTimeOffset instant, TimeSpan lifetime)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lifetime, MaxLifetime);
        ArgumentOutOfRangeException.ThrowIfLessThan(lifetime, TimeSpan.FromSeconds(1));
        var (id, secret) = keys.Signing;
        var claims = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(claims))
        {
            json.WriteStartObject();
            json.WriteString("aud", audience);
            json.WriteString("sub", userId);
            json.WriteString("jti", Guid.CreateVersion7(instant));
            json.WriteNumber("iat", instant.ToUnixTimeSeconds());
            json.WriteNumber("exp", instant.ToUnixTimeSeconds() + (long)lifetime.TotalSeconds);
            json.WriteEndObject();
        }

        var header = Base64Url.EncodeToString(Encoding.ASCII.GetBytes($$"""{"alg":"HS256","typ":"JWT","kid":"{{id}}"}"""));
        var content = $"{header}.{Base64Url.EncodeToString(claims.WrittenSpan)}";
        return $"{content}.{Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(content)))}";
    }

    /// <summary>Verifies a token. That it is used once is for the caller to see to.</summary>
    /// <returns>Null when it is not accepted.</returns>
    public SignInToken? TryRead(string text, DateTimeOffset instant)
    {
        if (SignedToken.TryRead(text) is not { Algorithm: "HS256" } token || keys.Find(token.KeyId) is not { } secret) return null;
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, token.Signed, expected);
        if (!CryptographicOperations.FixedTimeEquals(expected, token.Signature.Span)) return null;
        using var claims = token.TryReadClaims();
        return claims is null ? null : Read(claims.RootElement, token.KeyId!, instant);
    }

    private SignInToken? Read(JsonElement claims, string server, DateTimeOffset instant)
    {
        var (issued, expires) = (TokenPart.Moment(claims, "iat"), TokenPart.Moment(claims, "exp"));
        var isTimely = issued <= instant + Leeway && instant < expires && expires - issued <= MaxLifetime;
        return isTimely
            && TokenPart.Text(claims, "aud") == audience
            && Guid.TryParseExact(TokenPart.Text(claims, "sub"), "D", out var user) && user != Guid.Empty
            && TokenPart.Text(claims, "jti") is { Length: >= LeastId and <= MaxId } id
            ? new(user, id, server, expires!.Value)
            : null;
    }
}
