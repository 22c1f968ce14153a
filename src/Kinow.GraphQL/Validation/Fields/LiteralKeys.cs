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

    private static void Append(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case StringValueNode v:
                // The length keeps a text from being taken for what follows it.
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
