using System.Text.Json.Nodes;
using Kinow.GraphQL.Language;

namespace Kinow.Conformance.Tests.Subject;

/// <summary>Parts of answers that several subjects share.</summary>
internal static class Answers
{
    public static JsonObject Error(string message, IEnumerable<SourceLocation> locations) => new()
    {
        ["message"] = message,
        ["locations"] = new JsonArray([.. locations.Select(l => new JsonObject { ["line"] = l.Line, ["column"] = l.Column })]),
    };
}
