using System.Buffers.Text;
using System.Text;

namespace Kinow.ClientApi.Sessions;

/// <summary>
/// Verifies access tokens. The algorithm is fixed: what a token's header says about it is compared, never followed. Nothing is parsed
/// before the length is known, and no claim is believed before the signature is.
/// </summary>
internal sealed class AccessTokenReader(TokenKeyRing keys, TokenOptions options)
{
    /// <summary>Longest token, in bytes.</summary>
    public const int MaxLength = 4096;

    private readonly AccessTokenClaims claims = new(options);
    private VerifiedTokens known = new(keys.Current, new(options.RememberedTokens));

    /// <summary>Sees to it that the keys are not older than they may be. Done at once unless they are.</summary>
    public ValueTask RefreshAsync(DateTimeOffset instant) => keys.RefreshAsync(instant);

    /// <summary>Verifies a token.</summary>
    /// <exception cref="GraphQLException">It is not accepted; the code is UNAUTHENTICATED.</exception>
    public AccessToken Read(ReadOnlySpan<char> token, DateTimeOffset instant)
    {
        if (token.Length > MaxLength) throw Refusal.Token("The access token is too long.");
        Span<byte> bytes = stackalloc byte[MaxLength];
        if (!Ascii.IsValid(token)) throw Malformed();
        bytes = bytes[..Encoding.ASCII.GetBytes(token, bytes)];
        var (current, memory) = known.Keys == keys.Current ? known : known = new(keys.Current, new(options.RememberedTokens));
        var key = AccessTokenMemory.KeyOf(bytes);
        if (memory.Find(key) is not { } verified)
        {
            verified = claims.Read(Verify(bytes, current), instant);
            memory.Add(key, verified);
        }

        return instant < verified.Expires
            ? verified
            : throw Refusal.Token("The access token has expired: renew the session with its refresh token.");
    }

    private static GraphQLException Malformed() => Refusal.Token("The access token is malformed.");

    // Gives the claims, still encoded, of a token with a right signature.
    private static ReadOnlySpan<byte> Verify(ReadOnlySpan<byte> token, TokenKeys keys)
    {
        var signatureAt = token.LastIndexOf((byte)'.');
        var claimsAt = token.IndexOf((byte)'.');
        if (claimsAt <= 0 || signatureAt <= claimsAt + 1 || token[(claimsAt + 1)..signatureAt].Contains((byte)'.')) throw Malformed();
        var key = keys.Find(AccessTokenHeader.KeyOf(token[..claimsAt]))
            ?? throw Refusal.Token("The access token was signed by a key that is not ours.");
        Span<byte> signature = stackalloc byte[TokenKey.SignatureLength];
        var encoded = token[(signatureAt + 1)..];
        var right = encoded.Length == Base64Url.GetEncodedLength(signature.Length)
            && Base64Url.IsValid(encoded)
            && Base64Url.DecodeFromUtf8(encoded, signature) == signature.Length
            && key.Verify(token[..signatureAt], signature);
        return right ? token[(claimsAt + 1)..signatureAt] : throw Refusal.Token("The signature of the access token is wrong.");
    }
}
