using System.Text.Json;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>
/// The extension of a request by which any query is live, without a directive in its document: <c>true</c>, or an object with
/// <c>throttle</c> in milliseconds and <c>patch</c>. What it does not know it passes over.
/// </summary>
internal static class LiveExtension
{
    // As the directive's.
    private const int MaxThrottle = 60_000;

    /// <summary>Reads its value.</summary>
    /// <param name="reader">The reader, at the first token of the value.</param>
    public static LiveSettings? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.True) return LiveSettings.Default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        var (throttle, patches) = (0, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isThrottle = reader.ValueTextEquals("throttle"u8);
            var isPatch = reader.ValueTextEquals("patch"u8);
            reader.Read();
            if (isThrottle && reader.TokenType == JsonTokenType.Number) reader.TryGetInt32(out throttle);
            else if (isPatch) patches = reader.TokenType == JsonTokenType.True;
            else reader.Skip();
        }

        return LiveSettings.Of(Math.Clamp(throttle, 0, MaxThrottle), patches);
    }
}
