using System.Text.Json;

namespace Kinow.ClientApi.Search.Gateway.Reading;

/// <summary>Steps through answers; a wrong shape is a <see cref="JsonException"/>.</summary>
internal static class ReplyJson
{
    /// <summary>Starts on the object that an answer is.</summary>
    internal static Utf8JsonReader Open(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        Expect(ref reader, JsonTokenType.StartObject);
        return reader;
    }

    /// <summary>Goes to the next property of an object, or to its end.</summary>
    internal static bool NextProperty(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Goes from a property's name to its value, an array, before its first element.</summary>
    internal static void EnterArray(ref Utf8JsonReader reader)
    {
        reader.Read();
        Expect(ref reader, JsonTokenType.StartArray);
    }

    /// <summary>Goes to the next element of an array of objects, or to its end.</summary>
    internal static bool NextObject(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray) return false;
        Expect(ref reader, JsonTokenType.StartObject);
        return true;
    }

    /// <summary>Goes from a property's name to its value and over it; the value's bytes.</summary>
    internal static ReadOnlyMemory<byte> Slice(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return body[start..(int)reader.BytesConsumed];
    }

    internal static long ReadLong(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetInt64();
    }

    internal static bool ReadFlag(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetBoolean();
    }

    internal static string ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString() ?? throw new JsonException("a text is null");
    }

    /// <summary>Goes over the value of a property that nobody asked for.</summary>
    internal static void Pass(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    internal static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType != type) throw new JsonException($"{type} expected, {reader.TokenType} found");
    }
}
