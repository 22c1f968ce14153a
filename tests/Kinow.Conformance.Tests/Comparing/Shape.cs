using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kinow.Conformance.Tests.Comparing;

/// <summary>
/// A text that is equal for answers that mean the same: numbers by value, members in their order, lists of errors sorted and without
/// their messages.
/// </summary>
internal static class Shape
{
    public static string Of(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonArray list when list.Count > 0 && list.All(IsError):
                text.Append("errors:").AppendJoin(',', list.Select(ErrorShape).Order(StringComparer.Ordinal));
                break;
            case JsonArray list:
                WriteList(text, list);
                break;
            case JsonObject one when IsError(one):
                text.Append(ErrorShape(one));
                break;
            case JsonObject one:
                WriteObject(text, one);
                break;
            default:
                WriteValue(text, node.AsValue());
                break;
        }
    }

    private static bool IsError(JsonNode? node) => node is JsonObject one && one["message"] is JsonValue && one["locations"] is JsonArray;

    private static string ErrorShape(JsonNode? error) =>
        $"{error!["rule"]} at {Of(error["locations"])} in {Of(error["path"])}";

    private static void WriteList(StringBuilder text, JsonArray list)
    {
        text.Append('[');
        foreach (var item in list)
        {
            Write(text, item);
            text.Append(',');
        }

        text.Append(']');
    }

    private static void WriteObject(StringBuilder text, JsonObject one)
    {
        text.Append('{');
        foreach (var (name, value) in one)
        {
            text.Append(name).Append(':');
            Write(text, value);
            text.Append(',');
        }

        text.Append('}');
    }

    private static void WriteValue(StringBuilder text, JsonValue value)
    {
        if (value.GetValueKind() == JsonValueKind.Number)
        {
            text.Append(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));
        }
        else
        {
            text.Append(value.ToJsonString());
        }
    }
}
