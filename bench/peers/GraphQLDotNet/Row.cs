using System.Text.Json;

namespace Kinow.Bench.GraphQLDotNet;

/// <summary>An object of the contract: its fields by name.</summary>
internal sealed class Row() : Dictionary<string, object?>(StringComparer.Ordinal)
{
    public static Row From(JsonElement json)
    {
        var row = new Row();
        foreach (var field in json.EnumerateObject()) row[field.Name] = Value(field.Value);
        return row;
    }

    public Row? Child(string name) => (Row?)this[name];

    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => From(json),
        JsonValueKind.Array => json.EnumerateArray().Select(Value).ToArray(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var number) ? (object)number : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
