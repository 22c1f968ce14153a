using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>
/// An answer as the documentation shows it: lists may be shorter, a text that ends in an ellipsis may go on as it likes, and of seconds that
/// are left some may be over.
/// </summary>
internal static class Expected
{
    private const char Open = '…';
    private const int ShownItems = 2;
    private const string SecondsLeft = ".expiresIn";
    private const int MostSecondsOver = 30;

    /// <summary>What is different, with its place; null when nothing is.</summary>
    public static string? Difference(JsonNode? shown, JsonNode? answered, string place = "answer")
    {
        switch (shown, answered)
        {
            case (JsonObject a, JsonObject b):
                if (!a.ContainsKey("errors") && b["errors"] is { } errors) return $"{place} has errors: {errors.ToJsonString()}";
                return a.Select(member => b.ContainsKey(member.Key)
                        ? Difference(member.Value, b[member.Key], $"{place}.{member.Key}")
                        : $"{place} has no {member.Key}")
                    .FirstOrDefault(static found => found is not null);
            case (JsonArray a, JsonArray b):
                if (a.Count > b.Count || (a.Count == 0 && b.Count > 0)) return $"{place} has {b.Count} items, not {a.Count}";
                return a.Select((item, i) => Difference(item, b[i], $"{place}[{i}]")).FirstOrDefault(static found => found is not null);
            default:
                return IsSame(shown, answered) || (IsSecondsLeft(place) && IsLess(shown, answered))
                    ? null
                    : $"{place} is {Text(answered)}, not {Text(shown)}";
        }
    }

    /// <summary>What to show of an answer: the first of many objects, and of each text what was the same when it was asked again.</summary>
    public static JsonNode? Shorten(JsonNode? one, JsonNode? other)
    {
        switch (one, other)
        {
            case (JsonObject a, JsonObject b):
                return new JsonObject(a.Where(member => b.ContainsKey(member.Key))
                    .Select(member => KeyValuePair.Create(member.Key, Shorten(member.Value, b[member.Key]))));
            case (JsonArray a, JsonArray b):
                return new JsonArray([.. a.Zip(b).Take(a.Any(static item => item is JsonObject) ? ShownItems : a.Count).Select(static pair => Shorten(pair.First, pair.Second))]);
            default:
                return IsText(one, out var text) && IsText(other, out var again) && text != again ? Common(text, again) + Open : one?.DeepClone();
        }
    }

    private static string Common(string a, string b) => a[..a.Zip(b).TakeWhile(static pair => pair.First == pair.Second).Count()];

    private static bool IsSame(JsonNode? shown, JsonNode? answered) =>
        IsText(shown, out var text) && text.EndsWith(Open) && IsText(answered, out var whole)
            ? whole.StartsWith(text[..^1], StringComparison.Ordinal)
            : JsonNode.DeepEquals(shown, answered);

    private static bool IsSecondsLeft(string place) => place.EndsWith(SecondsLeft, StringComparison.Ordinal);

    private static bool IsLess(JsonNode? shown, JsonNode? answered) =>
        shown is JsonValue && answered is JsonValue
        && shown.GetValueKind() == JsonValueKind.Number && answered.GetValueKind() == JsonValueKind.Number
        && shown.GetValue<int>() - answered.GetValue<int>() is >= 0 and <= MostSecondsOver;

    private static bool IsText(JsonNode? node, out string text)
    {
        text = "";
        return node?.GetValueKind() is JsonValueKind.String && (text = node.GetValue<string>()) is not null;
    }

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
