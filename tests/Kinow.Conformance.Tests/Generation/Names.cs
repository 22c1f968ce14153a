using System.Runtime.CompilerServices;
using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Generation;

/// <summary>Every name of a schema: what a broken document has in a wrong place.</summary>
internal static class Names
{
    private static readonly ConditionalWeakTable<Schema, string[]> Known = [];

    public static string[] Of(Schema schema) => Known.GetValue(schema, Collect);

    private static string[] Collect(Schema schema) =>
        [.. schema.Types.SelectMany(Members).Concat(schema.Directives.Select(d => d.Name)).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Members(NamedType type) => type switch
    {
        FieldsType t => t.Fields.SelectMany(f => f.Arguments.Select(a => a.Name).Append(f.Name)).Append(t.Name),
        EnumType t => t.Values.Select(v => v.Name).Append(t.Name),
        InputObjectType t => t.Fields.Select(f => f.Name).Append(t.Name),
        _ => [type.Name],
    };
}
