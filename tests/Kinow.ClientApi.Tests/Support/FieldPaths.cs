using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>For each field that a query can reach, the query that selects it alone, made from the contract, so that none is forgotten.</summary>
internal static class FieldPaths
{
    /// <summary>The fields as <c>Type.field</c>, each with the shortest way to it.</summary>
    /// <param name="schema">The contract.</param>
    /// <param name="arguments">What is given to fields that need arguments, by <c>Type.field</c>.</param>
    /// <param name="ends">Fields that no way leads through: others reach more of what lies behind them.</param>
    public static IEnumerable<(string Field, string Query, string[] Way)> Of(
        Schema schema, IReadOnlyDictionary<string, string> arguments, IReadOnlySet<string> ends)
    {
        var found = new Queue<Place>([new((ObjectType)schema.FindType("Query")!, static inner => $"{{ {inner} }}", [])]);
        var known = new HashSet<string>(StringComparer.Ordinal) { "Query" };
        while (found.TryDequeue(out var place))
        {
            foreach (var field in place.Type.Fields)
            {
                var name = $"{place.Type.Name}.{field.Name}";
                var call = field.Name + arguments.GetValueOrDefault(name);
                string[] way = [.. place.Way, field.Name];
                yield return (name, place.Select(field.Type.Named is CompositeType ? $"{call} {{ __typename }}" : call), way);
                if (ends.Contains(name)) continue;
                foreach (var below in Below(schema, field).Where(type => known.Add(type.Name)))
                {
                    var isAbstract = field.Type.Named is not ObjectType;
                    found.Enqueue(new(
                        below, inner => place.Select($"{call} {{ {(isAbstract ? $"... on {below.Name} {{ {inner} }}" : inner)} }}"), way));
                }
            }
        }
    }

    private static IEnumerable<ObjectType> Below(Schema schema, OutputField field) => field.Type.Named switch
    {
        ObjectType type => [type],
        CompositeType type => schema.PossibleTypes(type),
        _ => [],
    };

    private sealed record Place(ObjectType Type, Func<string, string> Select, string[] Way);
}
