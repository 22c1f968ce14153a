using System.Text;
using System.Text.Json;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>Something that an operator has changed.</summary>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Key">What it is among its kind.</param>
/// <param name="Before">What stood before.</param>
/// <param name="After">What stood after.</param>
internal sealed record OperatorChange(string Kind, string Key, JsonElement Before, JsonElement After)
{
    internal bool IsNone => AreSame(Before, After);

    /// <summary>Whether what stands is what the book says. A column that was added since then says nothing.</summary>
    internal static bool AreSame(JsonElement stands, JsonElement said) => said.EnumerateObject().All(table =>
        stands.TryGetProperty(table.Name, out var rows)
        && rows.GetArrayLength() == table.Value.GetArrayLength()
        && rows.EnumerateArray().Zip(table.Value.EnumerateArray()).All(static pair => IsSameRow(pair.First, pair.Second)));

    /// <summary>Writes changes as the book has them.</summary>
    internal static string Write(IEnumerable<OperatorChange> changes)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var change in changes) change.Write(json);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Reads what <see cref="Write(IEnumerable{OperatorChange})"/> has written.</summary>
    internal static List<OperatorChange> Read(string changes)
    {
        using var json = JsonDocument.Parse(changes);
        return
        [
            .. json.RootElement.EnumerateArray().Select(static change => new OperatorChange(
                change.GetProperty("kind").GetString()!,
                change.GetProperty("key").GetString()!,
                change.GetProperty("before").Clone(),
                change.GetProperty("after").Clone())),
        ];
    }

    private static bool IsSameRow(JsonElement stands, JsonElement said) => said.EnumerateObject().All(column =>
        stands.TryGetProperty(column.Name, out var value) && JsonElement.DeepEquals(value, column.Value));

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kind);
        json.WriteString("key", Key);
        json.WritePropertyName("before");
        Before.WriteTo(json);
        json.WritePropertyName("after");
        After.WriteTo(json);
        json.WriteEndObject();
    }
}
