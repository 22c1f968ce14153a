using System.Globalization;
using System.Text;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Fields;

/// <summary>Texts that are equal when two literals are: the order of the fields of an object does not matter.</summary>
internal sealed class LiteralKeys
{
    private readonly Dictionary<ValueNode, string> keys = [];

    public string Of(ValueNode value)
    {
        if (keys.TryGetValue(value, out var key)) return key;
        var text = new StringBuilder();
        Append(text, value);
        return keys[value] = text.ToString();
    }

    /// <summary>Whether two fields have the same arguments with the same values, in any order.</summary>
    public bool SameArguments(FieldEntry a, FieldEntry b)
    {
        if (a.Node.Arguments.Length != b.Node.Arguments.Length) return false;
        foreach (var argument in a.Node.Arguments)
        {
            if (!b.Arguments.TryGetValue(argument.Name.Value, out var other) || Of(argument.Value) != Of(other)) return false;
        }

        return true;
    }

    private static void Append(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case StringValueNode v:
                // The length prefix keeps keys unambiguous.
                text.Append(v.Block ? 'b' : 's').Append(CultureInfo.InvariantCulture, $"{v.Value.Length}:").Append(v.Value);
                break;
            case ListValueNode v:
                text.Append('[');
                foreach (var item in v.Values)
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case ObjectValueNode v:
                text.Append('{');
                foreach (var field in v.Fields.OrderBy(f => f.Name.Value, StringComparer.Ordinal))
                {
                    text.Append(field.Name.Value).Append(':');
                    Append(text, field.Value);
                    text.Append(',');
                }

                text.Append('}');
                break;
            default:
                AppendScalar(text, value);
                break;
        }
    }

    private static void AppendScalar(StringBuilder text, ValueNode value) => _ = value switch
    {
        VariableNode v => text.Append('$').Append(v.Name.Value),
        IntValueNode v => text.Append('i').Append(v.Value),
        FloatValueNode v => text.Append('f').Append(v.Value),
        BooleanValueNode v => text.Append(v.Value ? "+" : "-"),
        EnumValueNode v => text.Append('e').Append(v.Value),
        _ => text.Append('0'),
    };
}
