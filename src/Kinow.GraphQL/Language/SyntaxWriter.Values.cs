using System.Globalization;

namespace Kinow.GraphQL.Language;

internal sealed partial class SyntaxWriter
{
    private const int LongestSingleLine = 70;

    private void Write(ValueNode node)
    {
        switch (node)
        {
            case VariableNode variable: _text.Append('$').Append(variable.Name.Value); break;
            case IntValueNode number: _text.Append(number.Value); break;
            case FloatValueNode number: _text.Append(number.Value); break;
            case StringValueNode { Block: true } text: WriteBlockString(text.Value); break;
            case StringValueNode text: WriteString(text.Value); break;
            case BooleanValueNode boolean: _text.Append(boolean.Value ? "true" : "false"); break;
            case NullValueNode: _text.Append("null"); break;
            case EnumValueNode name: _text.Append(name.Value); break;
            case ListValueNode list:
                _text.Append('[');
                WriteJoined(list.Values, ", ");
                _text.Append(']');
                break;
            case ObjectValueNode input:
                _text.Append('{');
                WriteJoined(input.Fields, ", ");
                _text.Append('}');
                break;
            default: throw new ArgumentOutOfRangeException(nameof(node), node.Kind, null);
        }
    }

    private void Write(TypeNode node)
    {
        switch (node)
        {
            case NamedTypeNode type:
                _text.Append(type.Name.Value);
                break;
            case ListTypeNode list:
                _text.Append('[');
                Write(list.Type);
                _text.Append(']');
                break;
            case NonNullTypeNode type:
                Write(type.Type);
                _text.Append('!');
                break;
            default: throw new ArgumentOutOfRangeException(nameof(node), node.Kind, null);
        }
    }

    private void WriteString(string value)
    {
        _text.Append('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"': _text.Append("\\\""); break;
                case '\\': _text.Append(@"\\"); break;
                case '\b': _text.Append(@"\b"); break;
                case '\t': _text.Append(@"\t"); break;
                case '\n': _text.Append(@"\n"); break;
                case '\f': _text.Append(@"\f"); break;
                case '\r': _text.Append(@"\r"); break;
                case < ' ' or (>= '\u007F' and <= '\u009F'):
                    _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
                    break;
                default: _text.Append(character); break;
            }
        }

        _text.Append('"');
    }

    /// <summary>
    /// Puts the quotes on lines of their own where that reads better, or where the value would run into the closing ones; but
    /// not before a single line that starts with white space, which would be taken for indentation.
    /// </summary>
    private void WriteBlockString(string value)
    {
        var single = value.AsSpan().IndexOfAny('\n', '\r') < 0;
        var spread = !single || value.Length > LongestSingleLine || value.EndsWith('"') || value.EndsWith('\\');
        var startsWhite = value.StartsWith(' ') || value.StartsWith('\t');
        _text.Append("\"\"\"");
        if (spread && !(single && startsWhite)) NewLine();
        WriteLines(value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal));
        if (spread) NewLine();
        _text.Append("\"\"\"");
    }
}
