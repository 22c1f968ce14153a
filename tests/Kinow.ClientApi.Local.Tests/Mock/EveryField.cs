using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Tests.Mock;

/// <summary>Operations that together select every field that a query can reach, made from the contract.</summary>
internal static class EveryField
{
    private static readonly Schema Schema = ClientApiServices.CreateSchema();

    /// <summary>One operation for each object type: a way to it, and all of its fields.</summary>
    public static IReadOnlyList<(string Type, string Query)> Operations { get; } = [.. Ways().Select(static way => (way.Key, $"{{ {way.Value} }}"))];

    /// <summary>The fields of the types that are selected.</summary>
    public static int Count { get; } = Operations.Sum(static operation => ((ObjectType)Schema.FindType(operation.Type)!).Fields.Length);

    // Breadth first, so that each type is met on a shortest way.
    private static Dictionary<string, string> Ways()
    {
        var ways = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<(ObjectType Type, Func<string, string> Around)>([(Schema.QueryType, static inner => inner)]);
        while (waiting.TryDequeue(out var next))
        {
            var (type, around) = next;
            if (!ways.TryAdd(type.Name, around(string.Join(' ', type.Fields.Select(Selected))))) continue;
            foreach (var field in type.Fields)
            {
                if (field.Type.Named is not CompositeType below) continue;
                foreach (var possible in Schema.PossibleTypes(below))
                {
                    var open = $"{Called(field)} {{ {(below is ObjectType ? "" : $"... on {possible.Name} {{ ")}";
                    var close = below is ObjectType ? " }" : " } }";
                    waiting.Enqueue((possible, inner => around($"{open}{inner}{close}")));
                }
            }
        }

        return ways;
    }

    private static string Selected(OutputField field) => field.Type.Named is CompositeType ? $"{Called(field)} {{ __typename }}" : Called(field);

    private static string Called(OutputField field)
    {
        var required = field.Arguments.Where(static argument => argument.Type.IsNonNull && argument.DefaultLiteral is null)
            .Select(static argument => $"{argument.Name}: {ValueOf(argument.Type)}").ToList();
        if (field.FindArgument("perPage") is not null) required.Add("perPage: 3");
        return required.Count == 0 ? field.Name : $"{field.Name}({string.Join(", ", required)})";
    }

    private static string ValueOf(GraphQLType type) => type.Nullable switch
    {
        ListType list => $"[{ValueOf(list.Item)}]",
        EnumType values => values.Values[0].Name,
        InputObjectType input => $"{{ {string.Join(", ", input.Fields.Where(static f => f.Type.IsNonNull).Select(static f => $"{f.Name}: {ValueOf(f.Type)}"))} }}",
        { Named.Name: "Int" or "Float" or "ID" } => "1",
        { Named.Name: "Boolean" } => "true",
        _ => "\"1\"",
    };
}
