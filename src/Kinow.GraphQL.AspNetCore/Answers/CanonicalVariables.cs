using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.AspNetCore.Answers;

/// <summary>
/// Variables in one form for all texts that say the same: in the order of the operation, without those that it does not have, without space,
/// members of objects by name.
/// </summary>
internal static class CanonicalVariables
{
    /// <summary>
    /// The canonical form; the text itself where it has that form, and where a name stands twice, so that nobody's reading of it decides for
    /// others.
    /// </summary>
    /// <param name="json">The text; empty for none.</param>
    /// <param name="variables">What it says.</param>
    /// <param name="definitions">The variables of the operation.</param>
    public static ReadOnlyMemory<byte> Of(
        ReadOnlyMemory<byte> json, JsonElement variables, ImmutableArray<VariableDefinitionNode> definitions)
    {
        if (definitions.IsEmpty) return default;
        if (variables.ValueKind != JsonValueKind.Object || IsCanonical(json.Span, definitions)) return json;
        var buffer = new ArrayBufferWriter<byte>(json.Length);
        using var writer = new Utf8JsonWriter(buffer);
        return TryWrite(writer, variables, definitions) ? buffer.WrittenMemory : json;
    }

    // Cheap, and what most clients send. Objects within are not looked into: they are written anew.
    private static bool IsCanonical(ReadOnlySpan<byte> json, ImmutableArray<VariableDefinitionNode> definitions)
    {
        if (json.LastIndexOf((byte)'{') != 0 || json.IndexOfAny(" \t\r\n\\"u8) >= 0) return false;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        for (var next = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; reader.Skip())
        {
            while (next < definitions.Length && !reader.ValueTextEquals(definitions[next].Variable.Name.Value)) next++;
            if (next++ == definitions.Length) return false;
        }

        return true;
    }

    private static bool TryWrite(Utf8JsonWriter writer, JsonElement variables, ImmutableArray<VariableDefinitionNode> definitions)
    {
        if (SortedMembers(variables) is null) return false;
        writer.WriteStartObject();
        foreach (var definition in definitions)
        {
            if (!variables.TryGetProperty(definition.Variable.Name.Value, out var value)) continue;
            writer.WritePropertyName(definition.Variable.Name.Value);
            if (!TryWrite(writer, value)) return false;
        }

        writer.WriteEndObject();
        writer.Flush();
        return true;
    }

    private static bool TryWrite(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                if (SortedMembers(value) is not { } members) return false;
                writer.WriteStartObject();
                foreach (var member in members)
                {
                    writer.WritePropertyName(member.Name);
                    if (!TryWrite(writer, member.Value)) return false;
                }

                writer.WriteEndObject();
                return true;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    if (!TryWrite(writer, item)) return false;
                }

                writer.WriteEndArray();
                return true;
            default:
                value.WriteTo(writer);
                return true;
        }
    }

    private static JsonProperty[]? SortedMembers(JsonElement value)
    {
        JsonProperty[] members = [.. value.EnumerateObject().OrderBy(static member => member.Name, StringComparer.Ordinal)];
        for (var i = 1; i < members.Length; i++)
        {
            if (members[i].Name == members[i - 1].Name) return null;
        }

        return members;
    }
}
