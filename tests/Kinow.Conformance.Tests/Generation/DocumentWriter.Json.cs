using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Generation;

/// <summary>Values of variables, now and then of a wrong type.</summary>
internal sealed partial class DocumentWriter
{
    private static readonly string[] Wrong =
        ["null", "1", "1.5", "-1e40", "\"x\"", "true", "[]", "[[1]]", "{}", "{\"x\": 1}", "{\"wrong\": null}", "\"RED\"", "[null]", "3000000000"];

    private string Json(GraphQLType type, int depth)
    {
        if (Chance(4)) return Pick(Wrong);
        if (!type.IsNonNull && Chance(depth <= 0 ? 70 : 10)) return "null";
        return type.Nullable switch
        {
            ListType list when Chance(10) => Json(list.Item, depth - 1),
            ListType list => $"[{string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => Json(list.Item, depth - 1)))}]",
            EnumType named => $"\"{Pick(named.Values).Name}\"",
            InputObjectType input => JsonObject(input, depth),
            var leaf => JsonScalar(leaf.Named.Name),
        };
    }

    private string JsonObject(InputObjectType input, int depth)
    {
        InputValue[] given = input.IsOneOf
            ? [Pick(input.Fields)]
            : [.. input.Fields.Where(f => f.IsRequired || (depth > 0 && Chance(40)))];
        random.Shuffle(given);
        return $"{{{string.Join(", ", given.Select(f => $"\"{f.Name}\": {Json(input.IsOneOf ? NonNull(f.Type) : f.Type, depth - 1)}"))}}}";
    }

    private string JsonScalar(string name) => name switch
    {
        "Int" => Pick(["0", "1", "-7", "2147483647", "-2147483648", "1.0"]),
        "Float" => Pick(["0", "1.5", "-2250", "1e-2", "1e21"]),
        "Boolean" => Pick(["true", "false"]),
        "ID" => Pick(["\"a\"", "17", "\"\"", "\"é\""]),
        "String" => Pick(["\"\"", "\"a b\"", "\"\\u00e9\\n\"", "\"🎬\""]),
        _ => Pick(["\"2026-01-01\"", "1", "true", "[1, {\"a\": \"b\"}]", "{\"a\": [null, 1.5]}"]),
    };
}
