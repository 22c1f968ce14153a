namespace Kinow.ClientApi.Sessions;

/// <summary>The header of an access token: it may name nothing but our one algorithm, our one type, and a key.</summary>
internal static class AccessTokenHeader
{
    /// <summary>The id of the key that a header names.</summary>
    /// <param name="encoded">The header in base64url.</param>
    /// <exception cref="GraphQLException">It is not the header of an access token; the code is
    /// UNAUTHENTICATED.</exception>
    public static string KeyOf(ReadOnlySpan<byte> encoded)
    {
        using var document = TokenJson.Parse(encoded);
        var header = document.RootElement;
        if (TokenJson.Text(header, "alg") != "ES256")
            throw Refusal.Token("The access token is not signed by the algorithm of this service.");


        // RFC 8725 section 3.11: a token of another kind, signed by the same key, is none of ours.
        if (!IsType(TokenJson.Text(header, "typ"))) throw Refusal.Token("The token is not an access token.");

        // RFC 7515 section 4.1.11: extensions that are not understood.
        if (header.TryGetProperty("crit", out _))
            throw Refusal.Token("The access token asks for an extension that this service does not have.");

        return TokenJson.Text(header, "kid") ?? throw Refusal.Token("The access token does not name its key.");
    }

    private static bool IsType(string? type) =>
        string.Equals(type, "at+jwt", StringComparison.OrdinalIgnoreCase)
        || string.Equals(type, "application/at+jwt", StringComparison.OrdinalIgnoreCase);
}
