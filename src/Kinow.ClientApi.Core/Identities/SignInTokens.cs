using System.Text.Json;
using Kinow.ClientApi.Core.Tokens;

namespace Kinow.ClientApi.Core.Identities;

/// <summary>
/// Makes and verifies the tokens by which trusted servers sign viewers in: JSON Web Tokens of one form. HS256 with the secret that
/// <c>kid</c> names; <c>aud</c> the platform, <c>sub</c> the account, <c>jti</c> unique, <c>iat</c> and <c>exp</c> at most five minutes
/// apart.
/// </summary>
/// <param name="keys">The secrets.</param>
/// <param name="audience">The platform: <see cref="PlatformName.Of"/>.</param>
public sealed class SignInTokens(SignInTokenKeys keys, string audience)
{
    /// <summary>Longest life of a token.</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromMinutes(5);

    private const int LeastId = 8;
    private const int MaxId = 128;

    private readonly ServerTokens tokens = new(keys, audience, MaxLifetime);

    /// <summary>Makes a token with the first key.</summary>
    /// <param name="lifetime">At most <see cref="MaxLifetime"/>.</param>
    public string Write(Guid userId, DateTimeOffset instant, TimeSpan lifetime) => tokens.Write(userId, instant, lifetime);

    /// <summary>Verifies a token. That it is used once is for the caller to see to.</summary>
    /// <returns>Null when it is not accepted.</returns>
    public SignInToken? TryRead(string text, DateTimeOffset instant) => tokens.TryRead(text, instant, Read);

    private static SignInToken? Read(JsonElement claims, string server, DateTimeOffset expires) =>
        Guid.TryParseExact(TokenPart.Text(claims, "sub"), "D", out var user) && user != Guid.Empty
            && TokenPart.Text(claims, "jti") is { Length: >= LeastId and <= MaxId } id
            ? new(user, id, server, expires)
            : null;
}
