using System.Text.Json;

namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>Reads what the engine says about an error.</summary>
internal static class ErrorReader
{
    /// <summary>Reads an answer of the form <c>{"error": …}</c>; null when it is none.</summary>
    internal static SearchError? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            SearchError? error = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("error"u8)) error = ReadError(ref reader);
                else reader.Skip();
            }

            return error;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads the value of an <c>error</c> property: an object with type and reason, or a mere text.</summary>
    internal static SearchError ReadError(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) return new("error", reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("an error is an object");
        string? type = null, reason = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type"u8);
            var isReason = reader.ValueTextEquals("reason"u8);
            reader.Read();
            if (isType && reader.TokenType == JsonTokenType.String) type = reader.GetString();
            else if (isReason && reader.TokenType == JsonTokenType.String) reason = reader.GetString();
            else reader.Skip();
        }

        return new(type ?? "error", reason ?? "no reason given");
    }
}
