using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>Values of scalars without rules.</summary>
internal static class AnyValue
{
    public static object? FromJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonText.String(value),
        JsonValueKind.Number => Number(value.GetRawText()),
        JsonValueKind.True => Boxes.True,
        JsonValueKind.False => Boxes.False,
        JsonValueKind.Array => value.EnumerateArray().Select(FromJson).ToArray(),
        JsonValueKind.Object => FromProperties(value),
        _ => null,
    };

    public static object? FromLiteral(ValueNode literal) => literal switch
    {
        StringValueNode node => node.Value,
        EnumValueNode node => node.Value,
        IntValueNode node => Number(node.Value),
        FloatValueNode node => double.Parse(node.Value, CultureInfo.InvariantCulture),
        BooleanValueNode node => Boxes.Of(node.Value),
        ListValueNode node => node.Values.Select(FromLiteral).ToArray(),
        ObjectValueNode node => FromFields(node),
        _ => null,
    };

    public static void Write(JsonBuffer writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.Null();
                break;
            case JsonElement json:
                writer.Raw(Encoding.UTF8.GetBytes(json.GetRawText()));
                break;
            case string text:
                writer.String(text);
                break;
            case bool flag:
                writer.Boolean(flag);
                break;
            case EnumValue enumValue:
                writer.String(enumValue.Name);
                break;
            case IDictionary<string, object?> map:
                WriteMap(writer, map);
                break;
            case IEnumerable items:
                WriteList(writer, items);
                break;
            default:
                WriteNumber(writer, value);
                break;
        }
    }

    private static void WriteNumber(JsonBuffer writer, object value)
    {
        switch (value)
        {
            case int or long or short or byte or sbyte or ushort or uint:
                writer.Number(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case decimal number:
                writer.Number(number);
                break;
            default:
                writer.Number(Numbers.ToDouble(value) is { } finite && double.IsFinite(finite)
                    ? finite
                    : throw new GraphQLException("The value has no JSON form.", ErrorCodes.InternalServerError));
                break;
        }
    }

    private static void WriteMap(JsonBuffer writer, IDictionary<string, object?> map)
    {
        var separator = (byte)'{';
        foreach (var (name, value) in map)
        {
            writer.Raw(separator);
            writer.String(name);
            writer.Raw((byte)':');
            Write(writer, value);
            separator = (byte)',';
        }

        writer.Raw(separator == '{' ? "{}"u8 : "}"u8);
    }

    private static void WriteList(JsonBuffer writer, IEnumerable items)
    {
        var separator = (byte)'[';
        foreach (var item in items)
        {
            writer.Raw(separator);
            Write(writer, item);
            separator = (byte)',';
        }

        writer.Raw(separator == '[' ? "[]"u8 : "]"u8);
    }

    private static object Number(string digits) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? (object)whole
            : double.Parse(digits, CultureInfo.InvariantCulture);

    private static Dictionary<string, object?> FromProperties(JsonElement value)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            map[property.Name] = FromJson(property.Value);
        }

        return map;
    }

    private static Dictionary<string, object?> FromFields(ObjectValueNode value)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            map[field.Name.Value] = FromLiteral(field.Value);
        }

        return map;
    }
}
