using Kinow.ClientApi.Sessions;
using Microsoft.Extensions.Primitives;

namespace Kinow.ClientApi.Requests;

/// <summary>
/// Reads the header <c>Authorization</c> (RFC 6750 section 2.1). A credential that cannot be used refuses the request: nobody becomes
/// anonymous by mistake. An empty header has no credential.
/// </summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer";

    /// <summary>The token in the header; empty without a credential.</summary>
    /// <exception cref="GraphQLException">The credential is no token; the code is UNAUTHENTICATED.</exception>
    public static ReadOnlySpan<char> Of(StringValues header)
    {
        ReadOnlySpan<char> value = default;
        foreach (var line in header)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (!value.IsEmpty) throw Refusal.Token("The request has several Authorization headers.");
            value = line.AsSpan().Trim();
        }

        if (value.IsEmpty) return default;
        return value.Length > Scheme.Length
            && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && value[Scheme.Length] == ' '
            ? value[(Scheme.Length + 1)..].TrimStart()
            : throw Refusal.Token("The Authorization header must be the word Bearer and an access token.");
    }
}
