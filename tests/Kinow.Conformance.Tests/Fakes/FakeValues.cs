using Kinow.GraphQL;
using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Fakes;

/// <summary>Derives every value from a seed, the field and its coerced arguments, as the reference does.</summary>
internal sealed class FakeValues(Schema schema)
{
    private static readonly string[] Words =
        ["", "plain", "with \"quotes\" and \\", "line\nfeed\ttab", "été", "🎬 film", "مرحبا", "\u0001\u2028", "</script>", "null"];

    public static uint FieldSeed(uint seed, string field, string arguments) => Hash.Draw(Hash.Text(Hash.Text(seed, field), arguments));

    public static uint EventSeed(uint seed, int index) => Hash.Draw(Hash.Mix(seed, 1000 + (uint)index));

    public object? Value(uint seed, GraphQLType type)
    {
        var d = Hash.Draw(Hash.Mix(seed, 1));
        if (type.IsNonNull ? d % 40 == 0 : d % 8 == 0) return null;
        if (d % 23 == 1) return new GraphQLException($"Broken {seed}", "BROKEN");
        return type.Nullable switch
        {
            ListType list => List(seed, list),
            ObjectType one => new FakeObject(seed, one.Name),
            CompositeType some => Abstract(seed, some),
            EnumType named => named.Values[(int)(Hash.Draw(Hash.Mix(seed, 5)) % (uint)named.Values.Length)].Name,
            var leaf => Scalar(seed, leaf.Named.Name),
        };
    }

    private static object Scalar(uint seed, string name)
    {
        var d = Hash.Draw(Hash.Mix(seed, 2));
        var word = Words[d % (uint)Words.Length];
        return name switch
        {
            "Int" => (int)d,
            "Float" => (int)d / 1024.0,
            "Boolean" => d % 2 == 0,
            "String" => word,
            "ID" => $"id-{d % 1000}",
            _ => (d % 3) switch { 0 => (int)(d % 100), 1 => word, _ => new object[] { (int)(d % 10), d % 2 == 0, word } },
        };
    }

    private object?[] List(uint seed, ListType type)
    {
        var length = (int)(Hash.Draw(Hash.Mix(seed, 3)) % 4);
        return [.. Enumerable.Range(0, length).Select(i => Value(Hash.Draw(Hash.Mix(seed, 100 + (uint)i)), type.Item))];
    }

    private FakeObject? Abstract(uint seed, CompositeType type)
    {
        var names = schema.PossibleTypes(type).Select(t => t.Name).Order(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? null : new FakeObject(seed, names[Hash.Draw(Hash.Mix(seed, 4)) % (uint)names.Length]);
    }
}
