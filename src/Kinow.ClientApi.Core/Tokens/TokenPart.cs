using System.Buffers.Text;
using System.Text.Json;

namespace Kinow.ClientApi.Core.Tokens;

/// <summary>Reads the JSON inside JSON Web Tokens: small objects, no member twice.</summary>
public static class TokenPart
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 4, AllowDuplicateProperties = false };

    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>Parses an object.</summary>
    /// <param name="encoded">The object in base64url.</param>
    /// <returns>Null when it is none.</returns>
    public static JsonDocument? TryParse(ReadOnlySpan<byte> encoded)
    {
        if (!Base64Url.IsValid(encoded)) return null;
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(Base64Url.DecodeFromUtf8(encoded), Strict);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object) return document;
        document.Dispose();
        return null;
    }

    /// <summary>A member that is a string; null when it is not, or when it is no Unicode.</summary>
    public static string? Text(JsonElement json, string name)
    {
        try
        {
            return json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A member that is a moment in whole seconds since 1970; null when it is not.</summary>
    public static DateTimeOffset? Moment(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            && value.TryGetInt64(out var seconds) && seconds >= 0 && seconds <= LastSecond
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
