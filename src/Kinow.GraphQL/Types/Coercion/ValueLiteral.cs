using System.Globalization;
using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>Turns coerced values back into literals.</summary>
internal static class ValueLiteral
{
    public static ValueNode Of(object? value, GraphQLType type) => (value, type.Nullable) switch
    {
        (null, _) => new NullValueNode(0, 0),
        (object?[] items, ListType list) => new ListValueNode(0, 0, [.. items.Select(i => Of(i, list.Item))]),
        (InputValues map, _) => new ObjectValueNode(
            0,
            0,
            [.. map.Definitions.Where(d => map.IsGiven(d.Index)).Select(d => Field(d.Name, Of(map[d.Index], d.Type)))]),
        (EnumValue enumValue, _) => new EnumValueNode(0, 0, enumValue.Name),
        (_, ScalarType scalar) => OfScalar(value, scalar),
        _ => throw new ArgumentException($"The value has no form of type {type}.", nameof(value)),
    };

    private static ValueNode OfScalar(object value, ScalarType scalar)
    {
        using var buffer = new JsonBuffer(64);
        scalar.Coercion.Write(buffer, value);
        using var json = JsonDocument.Parse(buffer.Written);
        var literal = OfJson(json.RootElement);
        return scalar.Name == "ID" && literal is StringValueNode text && IsWhole(text.Value)
            ? new IntValueNode(0, 0, text.Value)
            : literal;
    }

    private static ValueNode OfJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(0, 0, json.GetString()!, block: false),
        JsonValueKind.Number when json.TryGetInt64(out var whole) => new IntValueNode(0, 0, whole.ToString(CultureInfo.InvariantCulture)),
        JsonValueKind.Number => OfNumber(Numbers.Text(json.GetDouble())),
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(0, 0, json.GetBoolean()),
        JsonValueKind.Array => new ListValueNode(0, 0, [.. json.EnumerateArray().Select(OfJson)]),
        JsonValueKind.Object => new ObjectValueNode(0, 0, [.. json.EnumerateObject().Select(p => Field(p.Name, OfJson(p.Value)))]),
        _ => new NullValueNode(0, 0),
    };

    private static ValueNode OfNumber(string digits) =>
        IsWhole(digits) ? new IntValueNode(0, 0, digits) : new FloatValueNode(0, 0, digits);

    private static ObjectFieldNode Field(string name, ValueNode value) => new(0, 0, new NameNode(0, 0, name), value);

    // An integer literal: no leading zeros, no exponent (specification section 2.9.1).
    private static bool IsWhole(string text)
    {
        var digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        return digits is "0" || (!digits.IsEmpty && digits[0] != '0' && !digits.ContainsAnyExceptInRange('0', '9'));
    }
}
