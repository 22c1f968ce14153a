using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.AspNetCore.Answers;

/// <summary>
/// Variables in one form for all texts that say the same: in the order of the operation, without those that it does not have, without
/// space, members of objects by name, strings with the escapes that JSON cannot do without. Numbers stay as they were written.
/// </summary>
internal static class CanonicalVariables
{
    /// <summary>
    /// The canonical form; the text itself where it has that form, and where a name stands twice, so that nobody's reading of it decides
    /// for others.
    /// </summary>
    /// <param name="json">The text; empty for none.</param>
    /// <param name="variables">What it says.</param>
    /// <param name="definitions">The variables of the operation.</param>
    public static ReadOnlyMemory<byte> Of(
        ReadOnlyMemory<byte> json, JsonElement variables, ImmutableArray<VariableDefinitionNode> definitions)
    {
        if (definitions.IsEmpty) return default;
        if (variables.ValueKind != JsonValueKind.Object || IsCanonical(json.Span, definitions)) return json;
        using var buffer = new JsonBuffer(json.Length + 16);
        return TryWrite(buffer, variables, definitions) ? buffer.Written.ToArray() : json;
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

    private static bool TryWrite(JsonBuffer buffer, JsonElement variables, ImmutableArray<VariableDefinitionNode> definitions)
    {
        if (SortedMembers(variables) is null) return false;
        var count = 0;
        buffer.Raw((byte)'{');
        foreach (var definition in definitions)
        {
            var name = definition.Variable.Name.Value;
            if (!variables.TryGetProperty(name, out var value)) continue;
            if (count++ > 0) buffer.Raw((byte)',');
            if (!TryWrite(buffer, name, value)) return false;
        }

        buffer.Raw((byte)'}');
        return true;
    }

    private static bool TryWrite(JsonBuffer buffer, string name, JsonElement value)
    {
        buffer.String(name);
        buffer.Raw((byte)':');
        return TryWrite(buffer, value);
    }

    private static bool TryWrite(JsonBuffer buffer, JsonElement value)
    {
        var count = 0;
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                if (SortedMembers(value) is not { } members) return false;
                buffer.Raw((byte)'{');
                foreach (var member in members)
                {
                    if (count++ > 0) buffer.Raw((byte)',');
                    if (!TryWrite(buffer, member.Name, member.Value)) return false;
                }

                buffer.Raw((byte)'}');
                return true;
            case JsonValueKind.Array:
                buffer.Raw((byte)'[');
                foreach (var item in value.EnumerateArray())
                {
                    if (count++ > 0) buffer.Raw((byte)',');
                    if (!TryWrite(buffer, item)) return false;
                }

                buffer.Raw((byte)']');
                return true;
            case JsonValueKind.String:
                buffer.String(value.GetString());
                return true;
            default:
                buffer.Raw(JsonMarshal.GetRawUtf8Value(value));
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
