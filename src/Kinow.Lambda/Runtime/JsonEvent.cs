using System.Text.Json;

namespace Kinow.Lambda.Runtime;

/// <summary>Reads members of an event and skips values of another kind than expected.</summary>
internal static class JsonEvent
{
    /// <summary>The text that follows a name; <c>null</c> when it is none.</summary>
    public static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();
        reader.Skip();
        return null;
    }

    /// <summary>Enters the object that follows a name; false when it is none.</summary>
    public static bool Enter(ref Utf8JsonReader reader) => Enter(ref reader, JsonTokenType.StartObject);

    /// <summary>Enters the array that follows a name; false when it is none.</summary>
    public static bool EnterArray(ref Utf8JsonReader reader) => Enter(ref reader, JsonTokenType.StartArray);

    /// <summary>The next name of an object; <c>null</c> at its end.</summary>
    public static string? NextName(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;

    /// <summary>The texts of the array that follows a name.</summary>
    public static string[] Texts(ref Utf8JsonReader reader)
    {
        List<string> texts = [];
        for (var isArray = EnterArray(ref reader); isArray && reader.Read() && reader.TokenType != JsonTokenType.EndArray;)
        {
            if (reader.TokenType == JsonTokenType.String) texts.Add(reader.GetString()!);
            else reader.Skip();
        }

        return [.. texts];
    }

    private static bool Enter(ref Utf8JsonReader reader, JsonTokenType start)
    {
        reader.Read();
        if (reader.TokenType == start) return true;
        reader.Skip();
        return false;
    }
}
