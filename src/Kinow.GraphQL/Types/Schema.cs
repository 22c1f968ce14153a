using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>
/// A complete schema: types, directives and root operations (specification section 3.3). Immutable and shared by all requests.
/// </summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> typesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveType> directivesByName = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ObjectType>[] possibleTypes;

    internal Schema(ImmutableArray<NamedType> types, ImmutableArray<DirectiveType> directives)
    {
        Types = types;
        Directives = directives;
        Objects = [.. types.OfType<ObjectType>()];
        for (var i = 0; i < types.Length; i++)
        {
            types[i].Index = i;
            typesByName[types[i].Name] = types[i];
        }

        for (var i = 0; i < Objects.Length; i++)
        {
            Objects[i].ObjectIndex = i;
        }

        foreach (var directive in directives)
        {
            directivesByName[directive.Name] = directive;
        }

        possibleTypes = new ImmutableArray<ObjectType>[types.Length];
        for (var i = 0; i < types.Length; i++)
        {
            possibleTypes[i] = types[i] is CompositeType composite ? Possible(composite) : [];
        }
    }

    /// <summary>The description of the schema; <c>null</c> when there is none.</summary>
    public string? Description { get; internal init; }

    /// <summary>The directives applied to the schema definition and to its extensions, in document order.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; internal init; } = [];

    /// <summary>The root type of queries.</summary>
    public required ObjectType QueryType { get; init; }

    /// <summary>The root type of mutations; <c>null</c> when the schema has none.</summary>
    public ObjectType? MutationType { get; init; }

    /// <summary>The root type of subscriptions; <c>null</c> when the schema has none.</summary>
    public ObjectType? SubscriptionType { get; init; }

    /// <summary>All named types, introspection and built-in scalars included.</summary>
    public ImmutableArray<NamedType> Types { get; }

    /// <summary>The object types, in the order of their <see cref="ObjectType.ObjectIndex"/>.</summary>
    public ImmutableArray<ObjectType> Objects { get; }

    /// <summary>All directives, the specified ones included.</summary>
    public ImmutableArray<DirectiveType> Directives { get; }

    /// <summary>Finds a type by name; <c>null</c> when there is none.</summary>
    /// <param name="name">The type's name.</param>
    public NamedType? FindType(string name) => typesByName.GetValueOrDefault(name);

    /// <summary>Finds a directive by name without <c>@</c>; <c>null</c> when there is none.</summary>
    /// <param name="name">The directive's name.</param>
    public DirectiveType? FindDirective(string name) => directivesByName.GetValueOrDefault(name);

    /// <summary>The type that a reference in a document names; <c>null</c> when the schema does not have it.</summary>
    public GraphQLType? ResolveType(TypeNode node) => node switch
    {
        NamedTypeNode named => FindType(named.Name.Value),
        ListTypeNode list => ResolveType(list.Type) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => ResolveType(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        _ => null,
    };

    /// <summary>The root type of an operation kind; <c>null</c> when the schema does not offer it.</summary>
    public ObjectType? RootType(OperationKind operation) => operation switch
    {
        OperationKind.Query => QueryType,
        OperationKind.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>
    /// The object types that a value of a composite type may have, in schema order (specification section 5.5.2.3, GetPossibleTypes).
    /// </summary>
    /// <param name="type">An object, interface or union of this schema.</param>
    public ImmutableArray<ObjectType> PossibleTypes(CompositeType type) => possibleTypes[type.Index];

    private ImmutableArray<ObjectType> Possible(CompositeType type) => type switch
    {
        ObjectType o => [o],
        UnionType u => u.Members,
        InterfaceType i => [.. Objects.Where(o => o.Interfaces.Contains(i))],
        _ => [],
    };
}
