using Kinow.ClientApi.Sessions;

using Microsoft.Extensions.Primitives;

namespace Kinow.ClientApi.Requests;

/// <summary>
/// Reads the header <c>Authorization</c> (RFC 6750 section 2.1). What is there and cannot be used refuses the request: nobody becomes anonymous by
/// mistake.
/// </summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer";

    /// <summary>The token in the header.</summary>
    /// <param name="header">The header; not empty.</param>
    /// <exception cref="GraphQL.Execution.GraphQLException">There is no token in it; the code is UNAUTHENTICATED.</exception>
    public static ReadOnlySpan<char> Of(StringValues header)
    {
        if (header.Count != 1) throw Refusal.Token("The request has several Authorization headers.");
        var value = header[0].AsSpan().Trim();
        return value.Length > Scheme.Length
            && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && value[Scheme.Length] == ' '
            ? value[(Scheme.Length + 1)..].TrimStart()
            : throw Refusal.Token("The Authorization header must be the word Bearer and an access token.");
    }
}
