using System.Text.Json.Nodes;
using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Contract;

/// <summary>
/// How normalising caches keep types without an id, made of the contract: what there is once, such as <c>CMS</c>, under its own name, and what
/// is part of something else, such as <c>VideoAccessInfo</c>, merged into that.
/// </summary>
internal static class CachePolicies
{
    private const string Id = "id";

    /// <summary>The value of Apollo Client's option <c>typePolicies</c>.</summary>
    public static JsonObject OfApollo(Schema schema)
    {
        var singletons = Singletons(schema);
        var policies = new JsonObject();
        foreach (var type in WithoutId(schema))
            policies[type.Name] = singletons.Contains(type) ? new JsonObject { ["keyFields"] = new JsonArray() } : new JsonObject { ["merge"] = true };
        return policies;
    }

    /// <summary>The types for which Graphcache's option <c>keys</c> answers null.</summary>
    public static JsonArray OfGraphcache(Schema schema) => [.. WithoutId(schema).Select(static type => (JsonNode)type.Name)];

    private static IEnumerable<ObjectType> WithoutId(Schema schema) => schema.Objects
        .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && !IsRoot(type, schema) && !HasId(type))
        .OrderBy(static type => type.Name, StringComparer.Ordinal);

    private static bool IsRoot(ObjectType type, Schema schema) =>
        type == schema.QueryType || type == schema.MutationType || type == schema.SubscriptionType;

    private static bool HasId(ObjectType type) => type.Fields.Any(static field => field.Name == Id);

    // There is one object of a type if one field gives it, always the same, and there is one object with that field.
    private static HashSet<ObjectType> Singletons(Schema schema)
    {
        var givers = schema.Objects.SelectMany(static type => type.Fields, static (type, field) => (type, field))
            .ToLookup(static giver => giver.field.Type.Named);
        var singletons = new HashSet<ObjectType> { schema.QueryType };
        for (var count = 0; count < singletons.Count;)
        {
            count = singletons.Count;
            foreach (var type in schema.Objects)
            {
                if (givers[type].ToArray() is [var (owner, field)] && singletons.Contains(owner) && field.Arguments.IsEmpty && !IsList(field.Type))
                    singletons.Add(type);
            }
        }

        return singletons;
    }

    private static bool IsList(GraphQLType type) => type.Nullable is ListType;
}
