using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Kinow.GraphQL.Types;

/// <summary>JSON values as they appear in messages: shortened beyond ten items and two levels.</summary>
internal static class JsonText
{
    private const int MostItems = 10;
    private const int MostLevels = 2;

    public static string Of(JsonElement value) => Of(value, 0);

    /// <summary>The string of a JSON string.</summary>
    /// <exception cref="InputCoercionException">It holds half of a surrogate pair.</exception>
    public static string String(JsonElement value) =>
        TryRead(value, out var text) ? text : throw new InputCoercionException("The string is not valid Unicode.");

    /// <summary>The string of a JSON string, for messages.</summary>
    public static string Unquoted(JsonElement value) => TryRead(value, out var text) ? text : value.GetRawText()[1..^1];

    private static bool TryRead(JsonElement value, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    private static string Quoted(string value)
    {
        using var buffer = new JsonBuffer(value.Length + 16);
        buffer.String(value);
        return Encoding.UTF8.GetString(buffer.Written.Span);
    }

    private static string Of(JsonElement value, int level) => value.ValueKind switch
    {
        JsonValueKind.String => TryRead(value, out var text) ? Quoted(text) : value.GetRawText(),
        JsonValueKind.Number => Numbers.Text(value.GetDouble()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => List(value, level),
        JsonValueKind.Object => Object(value, level),
        JsonValueKind.Null => "null",
        _ => "undefined",
    };

    private static string List(JsonElement value, int level)
    {
        var length = value.GetArrayLength();
        if (length == 0) return "[]";
        if (level >= MostLevels) return "[Array]";
        var items = value.EnumerateArray().Take(MostItems).Select(i => Of(i, level + 1)).ToList();
        var remaining = length - MostItems;
        if (remaining > 0) items.Add(remaining == 1 ? "... 1 more item" : $"... {remaining} more items");
        return $"[{string.Join(", ", items)}]";
    }

    private static string Object(JsonElement value, int level)
    {
        var properties = value.EnumerateObject().GroupBy(p => p.Name, StringComparer.Ordinal).Select(g => g.Last()).ToList();
        if (properties.Count == 0) return "{}";
        return level >= MostLevels
            ? "[Object]"
            : $"{{ {string.Join(", ", properties.Select(p => $"{p.Name}: {Of(p.Value, level + 1)}"))} }}";
    }
}
