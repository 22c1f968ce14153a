using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kinow.Conformance.Tests.Comparing;

/// <summary>
/// Compares two answers to one case, aspect by aspect. Errors are compared by rule, locations and path, in any order, since the
/// specification gives them none; their messages are an aspect of their own.
/// </summary>
internal static class AnswerComparison
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Aspects = ["failure", "syntax", "invalid", "printed", "variables", "result", "stream", "introspection"];

    // Where these differ, whatever follows differs too.
    private static readonly string[] Verdicts = ["failure", "syntax", "invalid"];

    public static IEnumerable<Difference> Compare(string name, JsonObject theirs, JsonObject ours)
    {
        foreach (var aspect in Aspects)
        {
            var (expected, actual) = (theirs[aspect], ours[aspect]);
            var (expectedShape, actualShape) = (Shape.Of(expected), Shape.Of(actual));
            if (expectedShape != actualShape)
            {
                yield return new(aspect, name, Text(expected), Text(actual));
                if (Verdicts.Contains(aspect)) yield break;
            }
            else if (Messages(expected) is { Length: > 0 } messages && !messages.SequenceEqual(Messages(actual)))
            {
                yield return new(aspect + "-message", name, string.Join(" | ", messages), string.Join(" | ", Messages(actual)));
            }
        }
    }

    private static string Text(JsonNode? node) => node is null ? "(nothing)" : node.ToJsonString(Readable);

    private static string[] Messages(JsonNode? node) => [.. Errors(node).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Errors(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Errors),
        JsonObject one when one["message"] is JsonValue message && one["locations"] is JsonArray => [message.GetValue<string>()],
        JsonObject one => Errors(one["errors"]),
        _ => [],
    };
}
