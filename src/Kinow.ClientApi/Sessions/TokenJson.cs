using System.Buffers.Text;
using System.Text.Json;

namespace Kinow.ClientApi.Sessions;

/// <summary>Reads the JSON inside tokens: small objects, no member twice.</summary>
internal static class TokenJson
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 4, AllowDuplicateProperties = false };

    /// <summary>Parses an object.</summary>
    /// <param name="encoded">The object in base64url.</param>
    /// <exception cref="GraphQLException">It is none; the code is UNAUTHENTICATED.</exception>
    public static JsonDocument Parse(ReadOnlySpan<byte> encoded)
    {
        if (!Base64Url.IsValid(encoded)) throw Malformed();
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(Base64Url.DecodeFromUtf8(encoded), Strict);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw Malformed();
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object) return document;
        document.Dispose();
        throw Malformed();
    }

    /// <summary>A member that is a string; null when it is not.</summary>
    /// <exception cref="GraphQLException">It is no Unicode; the code is UNAUTHENTICATED.</exception>
    public static string? Text(JsonElement json, string name)
    {
        try
        {
            return json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            throw Malformed();
        }
    }

    private static GraphQLException Malformed() => Refusal.Token("The access token is malformed.");
}
