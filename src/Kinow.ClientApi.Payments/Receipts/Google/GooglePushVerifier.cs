using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Tokens;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>Verifies that Pub/Sub has sent something: by the token of the service account that it pushes as.</summary>
/// <param name="keys">Google's keys.</param>
/// <param name="audience">What the token has to be for.</param>
/// <param name="sender">Address of the service account that pushes.</param>
/// <param name="time">The clock.</param>
internal sealed class GooglePushVerifier(GoogleKeys keys, string audience, string sender, TimeProvider time)
{
    private const string Scheme = "Bearer ";

    private static readonly string[] Issuers = ["https://accounts.google.com", "accounts.google.com"];

    // Servers' clocks differ a little.
    private static readonly TimeSpan Leeway = TimeSpan.FromMinutes(1);

    /// <param name="authorization">The header <c>Authorization</c>; null for none.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    /// <exception cref="StoreUnavailableException">Google's keys cannot be got.</exception>
    public async Task<PaymentMessageVerdict?> CheckAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return PaymentMessageVerdict.SignatureMissing;
        if (SignedToken.TryRead(authorization[Scheme.Length..].Trim()) is not { Algorithm: "RS256", KeyId: { } id } token)
            return PaymentMessageVerdict.SignatureMissing;
        if (await keys.FindAsync(id, cancellationToken) is not { } key || !IsSigned(token, key))
            return PaymentMessageVerdict.SignatureWrong;
        using var claims = token.TryReadClaims();
        return claims is null ? PaymentMessageVerdict.SignatureWrong : Check(claims.RootElement);
    }

    private PaymentMessageVerdict? Check(JsonElement claims)
    {
        var now = time.GetUtcNow();
        if (!(TokenPart.Moment(claims, "exp") > now - Leeway) || !(TokenPart.Moment(claims, "iat") <= now + Leeway))
            return PaymentMessageVerdict.NotFresh;
        var isOurs = Issuers.Contains(TokenPart.Text(claims, "iss"), StringComparer.Ordinal)
            && AreSame(TokenPart.Text(claims, "aud"), audience)
            && AreSame(TokenPart.Text(claims, "email"), sender)
            && claims.TryGetProperty("email_verified", out var verified) && verified.ValueKind == JsonValueKind.True;
        return isOurs ? null : PaymentMessageVerdict.SignatureWrong;
    }

    private static bool IsSigned(SignedToken token, RSAParameters parameters)
    {
        using var key = RSA.Create(parameters);
        return key.VerifyData(token.Signed, token.Signature.Span, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static bool AreSame(string? told, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(told ?? ""), Encoding.UTF8.GetBytes(expected));
}
