using System.Globalization;
using System.Text;

using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>Values written as GraphQL literals.</summary>
internal static class ValueText
{
    public static string Of(ValueNode value) => value switch
    {
        IntValueNode n => n.Value,
        FloatValueNode n => n.Value,
        StringValueNode n => Quoted(n.Value),
        BooleanValueNode n => n.Value ? "true" : "false",
        EnumValueNode n => n.Value,
        VariableNode n => "$" + n.Name.Value,
        ListValueNode n => $"[{string.Join(", ", n.Values.Select(Of))}]",
        ObjectValueNode n => $"{{{string.Join(", ", n.Fields.Select(f => $"{f.Name.Value}: {Of(f.Value)}"))}}}",
        _ => "null",
    };

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u009F') => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
