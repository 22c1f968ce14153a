using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Generation;

/// <summary>Literals, and variables in their place.</summary>
internal sealed partial class DocumentWriter
{
    private string Value(GraphQLType type, int depth, bool isRequired)
    {
        if (Chance(20)) return Variable(type, isRequired);
        if (!type.IsNonNull && Chance(depth <= 0 ? 60 : 8)) return "null";
        return type.Nullable switch
        {
            ListType list when Chance(10) => Value(list.Item, depth - 1, isRequired: true),
            ListType list => $"[{string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => Value(list.Item, depth - 1, isRequired: true)))}]",
            EnumType named => Pick(named.Values).Name,
            InputObjectType input => Object(input, depth),
            var leaf => Scalar(leaf.Named.Name),
        };
    }

    private string Object(InputObjectType input, int depth)
    {
        if (input.IsOneOf)
        {
            var field = Pick(input.Fields);
            return $"{{{field.Name}: {Value(NonNull(field.Type), depth - 1, isRequired: true)}}}";
        }

        var given = input.Fields.Where(f => f.IsRequired || (depth > 0 && Chance(40))).ToArray();
        random.Shuffle(given);
        return $"{{{string.Join(", ", given.Select(f => $"{f.Name}: {Value(f.Type, depth - 1, f.IsRequired)}"))}}}";
    }

    private string Scalar(string name) => name switch
    {
        "Int" => Pick(["0", "1", "-7", "2147483647", "-2147483648", "12"]),
        "Float" => Pick(["0", "1.5", "-2.25e3", "3", "1e-2", "-0.0"]),
        "Boolean" => Pick(["true", "false"]),
        "ID" => Pick(["\"a\"", "17", "\"\"", "\"é\""]),
        "String" => Pick(["\"\"", "\"a b\"", "\"\\u00e9\\n\"", "\"\"\"block\n  text\"\"\"", "\"🎬\""]),
        _ => Pick(["\"2026-01-01\"", "1", "true", "[1, {a: \"b\"}]", "{a: [null, 1.5], b: RED}"]),
    };

    private string Variable(GraphQLType type, bool isRequired)
    {
        var name = $"v{definitions.Count}";
        var isNonNull = type.IsNonNull && (isRequired || Chance(50));
        var declared = isNonNull ? type : Chance(30) ? NonNull(type) : type.Nullable;
        var hasDefault = Chance(20);
        definitions.Add($"${name}: {declared}");
        var index = definitions.Count - 1;
        if (hasDefault) definitions[index] += $" = {Constant(declared)}";
        if (!declared.IsNonNull && Chance(25)) return $"${name}";
        if (!(hasDefault && Chance(50))) givenValues.Add($"\"{name}\": {Json(declared, 3)}");
        return $"${name}";
    }

    private string BooleanVariable()
    {
        var name = $"v{definitions.Count}";
        definitions.Add($"${name}: Boolean!");
        givenValues.Add($"\"{name}\": {(Chance(50) ? "true" : "false")}");
        return $"${name}";
    }

    private string Constant(GraphQLType type)
    {
        // Variables cannot stand in defaults: draw again until there is none.
        while (true)
        {
            var (definitionCount, valueCount) = (definitions.Count, givenValues.Count);
            var value = Value(type, 2, isRequired: true);
            if (definitions.Count == definitionCount) return value;
            definitions.RemoveRange(definitionCount, definitions.Count - definitionCount);
            givenValues.RemoveRange(valueCount, givenValues.Count - valueCount);
        }
    }

    private static GraphQLType NonNull(GraphQLType type) => type.IsNonNull ? type : new NonNullType(type);
}
