using System.Text.Json;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>The clauses that both engines understand, none of which needs more than core modules.</summary>
internal static class Clauses
{
    internal static void Term(this Utf8JsonWriter json, string field, string value)
    {
        json.Open("term"u8);
        json.WriteString(field, value);
        json.Close();
    }

    internal static void Term(this Utf8JsonWriter json, string field, long value)
    {
        json.Open("term"u8);
        json.WriteNumber(field, value);
        json.Close();
    }

    internal static void Term(this Utf8JsonWriter json, string field, bool value)
    {
        json.Open("term"u8);
        json.WriteBoolean(field, value);
        json.Close();
    }

    /// <summary>A word with at most so many errors, the first letter apart; every word of the field that is so near counts.</summary>
    internal static void Fuzzy(this Utf8JsonWriter json, string field, string word, int errors)
    {
        json.Open("fuzzy"u8);
        json.WriteStartObject(field);
        json.WriteString("value"u8, word);
        json.WriteNumber("fuzziness"u8, errors);
        json.WriteNumber("prefix_length"u8, 1);
        json.WriteBoolean("transpositions"u8, true);

        // The other ways of rewriting keep the nearest words alone.
        json.WriteString("rewrite"u8, "constant_score"u8);
        json.WriteEndObject();
        json.Close();
    }

    internal static void Terms(this Utf8JsonWriter json, string field, IEnumerable<long> values)
    {
        json.Open("terms"u8);
        json.WriteStartArray(field);
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
        json.Close();
    }

    internal static void Exists(this Utf8JsonWriter json, string field)
    {
        json.Open("exists"u8);
        json.WriteString("field"u8, field);
        json.Close();
    }

    /// <summary>Numbers within bounds, both included; a bound at the end of all numbers is none.</summary>
    internal static void Range(this Utf8JsonWriter json, string field, long min, long max)
    {
        if (min > max)
        {
            json.Nothing();
            return;
        }

        if (min == long.MinValue && max == long.MaxValue)
        {
            json.Exists(field);
            return;
        }

        json.Open("range"u8);
        json.WriteStartObject(field);
        if (min > long.MinValue) json.WriteNumber("gte"u8, min);
        if (max < long.MaxValue) json.WriteNumber("lte"u8, max);
        json.WriteEndObject();
        json.Close();
    }

    internal static void Nothing(this Utf8JsonWriter json)
    {
        json.Open("match_none"u8);
        json.Close();
    }

    internal static void Everything(this Utf8JsonWriter json)
    {
        json.Open("match_all"u8);
        json.Close();
    }

    /// <summary>Begins a clause: <c>{"name":{</c>.</summary>
    internal static void Open(this Utf8JsonWriter json, ReadOnlySpan<byte> name)
    {
        json.WriteStartObject();
        json.WriteStartObject(name);
    }

    /// <summary>Ends a clause.</summary>
    internal static void Close(this Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
