using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Tokens;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Identities;

/// <summary>
/// Verifies ID tokens of one service (OpenID Connect Core 1.0 section 3.1.3.7) by its published keys. A key is for one algorithm: what a
/// header says about it is compared, never followed. No claim is believed before the signature is.
/// </summary>
internal sealed class IdTokenVerifier(IdTokenIssuer issuer, IssuerKeys keys)
{
    // Servers' clocks differ a little.
    private static readonly TimeSpan Leeway = TimeSpan.FromMinutes(1);

    /// <param name="nonce">What the token must have as <c>nonce</c>; null for whatever it has.</param>
    /// <exception cref="StoreUnavailableException">The keys of the service cannot be got.</exception>
    public async Task<Proof> VerifyAsync(string text, string? nonce, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        if (SignedToken.TryRead(text) is not { Algorithm: "RS256" or "ES256", KeyId: { } keyId } token)
            return Proof.Refused("The ID token is malformed, or not signed in the way of its service.");
        if (await keys.FindAsync(keyId, cancellationToken) is not { } key)
            return Proof.Refused("The ID token was signed by a key that is not of its service.");
        if (!key.Verify(token.Algorithm, token.Signed, token.Signature.Span))
            return Proof.Refused("The signature of the ID token is wrong.");
        using var claims = token.TryReadClaims();
        return claims is null ? Proof.Refused("The ID token is malformed.") : Read(claims.RootElement, nonce, instant);
    }

    private Proof Read(JsonElement claims, string? nonce, DateTimeOffset instant)
    {
        if (TokenPart.Text(claims, "iss") is not { } by || !issuer.Issuers.Contains(by))
            return Proof.Refused("The ID token was issued by another service.");
        if (TokenPart.Text(claims, "aud") is not { } audience || !issuer.Clients.Any(client => client.ClientId == audience))
            return Proof.Refused("The ID token was issued for another application.");
        if (!(TokenPart.Moment(claims, "exp") > instant)) return Proof.Refused("The ID token has expired.");
        if (TokenPart.Moment(claims, "iat") is not { } issued || issued > instant + Leeway) return Proof.Refused("The ID token is not valid yet.");
        if (nonce is not null && !AreSame(nonce, TokenPart.Text(claims, "nonce")))
            return Proof.Refused("The nonce of the ID token is another one.");
        var key = new IdentityKey(issuer.Issuers[0], TokenPart.Text(claims, "sub") ?? "");
        if (!IdentityRules.IsValid(key)) return Proof.Refused("The ID token does not say for whom it is.");
        _ = EmailAddress.TryParse(TokenPart.Text(claims, "email"), out var email);
        return Proof.Of(new(key)
        {
            Issued = issued,
            Email = email,
            IsEmailVerified = IsTrue(claims, "email_verified"),
            Firstname = TokenPart.Text(claims, "given_name"),
            Lastname = TokenPart.Text(claims, "family_name"),
        });
    }

    private static bool AreSame(string expected, string? actual) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual ?? ""));

    // Apple says it as a text at times.
    private static bool IsTrue(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value)
        && (value.ValueKind == JsonValueKind.True || TokenPart.Text(claims, name) == "true");
}
