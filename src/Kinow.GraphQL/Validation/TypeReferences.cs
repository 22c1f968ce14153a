using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Validation;

/// <summary>Type references as documents write them.</summary>
internal static class TypeReferences
{
    /// <summary>The type that a reference names; <c>null</c> when the schema has none of that name.</summary>
    public static GraphQLType? Resolve(Schema schema, TypeNode reference) => reference switch
    {
        ListTypeNode list => Resolve(schema, list.Type) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => Resolve(schema, nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        NamedTypeNode named => schema.FindType(named.Name.Value),
        _ => null,
    };

    public static string Text(TypeNode reference) => reference switch
    {
        ListTypeNode list => $"[{Text(list.Type)}]",
        NonNullTypeNode nonNull => $"{Text(nonNull.Type)}!",
        _ => ((NamedTypeNode)reference).Name.Value,
    };
}
