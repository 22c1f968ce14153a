using System.Text;
using System.Text.Json;

namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>Reads an array of arrays of values, such as <c>[[1, "a", null], [2, "b", "c"]]</c>.</summary>
internal ref struct PackedValues(ReadOnlySpan<byte> json)
{
    private Utf8JsonReader reader = new(json);

    /// <summary>Reads all rows of a value into a list.</summary>
    internal static void ReadAll<T>(string json, List<T> rows)
        where T : IPackedRow<T>
    {
        var values = new PackedValues(Encoding.UTF8.GetBytes(json));
        values.reader.Read();
        while (values.reader.Read() && values.reader.TokenType == JsonTokenType.StartArray)
        {
            rows.Add(T.Read(ref values));
            values.reader.Read();
        }
    }

    internal long Long()
    {
        reader.Read();
        return reader.GetInt64();
    }

    internal int Int()
    {
        reader.Read();
        return reader.GetInt32();
    }

    internal string? TextOrNull()
    {
        reader.Read();
        return reader.GetString();
    }

    internal string Text() => TextOrNull() ?? throw new JsonException("A text is missing.");
}
