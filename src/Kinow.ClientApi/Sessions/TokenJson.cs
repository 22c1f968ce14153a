using System.Text.Json;
using Kinow.ClientApi.Core.Tokens;

namespace Kinow.ClientApi.Sessions;

/// <summary>Reads the JSON inside access tokens.</summary>
internal static class TokenJson
{
    /// <summary>Parses an object.</summary>
    /// <param name="encoded">The object in base64url.</param>
    /// <exception cref="GraphQLException">It is none; the code is UNAUTHENTICATED.</exception>
    public static JsonDocument Parse(ReadOnlySpan<byte> encoded) =>
        TokenPart.TryParse(encoded) ?? throw Malformed();

    /// <summary>A member that is a string; null when it is not.</summary>
    /// <exception cref="GraphQLException">It is no Unicode; the code is UNAUTHENTICATED.</exception>
    public static string? Text(JsonElement json, string name) =>
        TokenPart.Text(json, name)
        ?? (json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? throw Malformed() : null);

    private static GraphQLException Malformed() => Refusal.Token("The access token is malformed.");
}
