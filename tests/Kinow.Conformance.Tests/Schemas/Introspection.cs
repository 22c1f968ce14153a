using System.Text.Json.Nodes;

namespace Kinow.Conformance.Tests.Schemas;

/// <summary>
/// Takes out of an introspection what each implementation words itself: the types of introspection, and what the specification gives every
/// schema.
/// </summary>
internal static class Introspection
{
    private static readonly string[] SpecifiedScalars = ["Int", "Float", "String", "Boolean", "ID"];
    private static readonly string[] SpecifiedDirectives = ["skip", "include", "deprecated", "specifiedBy", "oneOf"];

    public static void RemoveWordsOfTheirOwn(JsonNode? introspection)
    {
        if (introspection?["__schema"] is not JsonObject schema) return;
        schema["types"]!.AsArray().RemoveAll(t => NameOf(t).StartsWith("__", StringComparison.Ordinal));
        schema["directives"]!.AsArray().RemoveAll(d => SpecifiedDirectives.Contains(NameOf(d)));
        foreach (var type in schema["types"]!.AsArray().Where(t => SpecifiedScalars.Contains(NameOf(t))))
        {
            type!["description"] = null;
        }
    }

    private static string NameOf(JsonNode? named) => named!["name"]!.GetValue<string>();
}
