using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Compares references to types.</summary>
internal static class TypeReferences
{
    /// <summary>The name inside lists and non-null wrappers.</summary>
    public static NamedTypeNode Name(TypeNode type) => type switch
    {
        ListTypeNode list => Name(list.Type),
        NonNullTypeNode nonNull => Name(nonNull.Type),
        _ => (NamedTypeNode)type,
    };

    public static bool AreEqual(TypeNode left, TypeNode right) => (left, right) switch
    {
        (ListTypeNode l, ListTypeNode r) => AreEqual(l.Type, r.Type),
        (NonNullTypeNode l, NonNullTypeNode r) => AreEqual(l.Type, r.Type),
        (NamedTypeNode l, NamedTypeNode r) => l.Name.Value == r.Name.Value,
        _ => false,
    };

    /// <summary>
    /// Whether each value of one type is a value of the other (specification section 3.6, IsValidImplementationFieldType).
    /// </summary>
    public static bool IsSubtype(SchemaRuleContext context, TypeNode narrow, TypeNode wide) => (narrow, wide) switch
    {
        (NonNullTypeNode n, NonNullTypeNode w) => IsSubtype(context, n.Type, w.Type),
        (_, NonNullTypeNode) => false,
        (NonNullTypeNode n, _) => IsSubtype(context, n.Type, wide),
        (ListTypeNode n, ListTypeNode w) => IsSubtype(context, n.Type, w.Type),
        (NamedTypeNode n, NamedTypeNode w) => n.Name.Value == w.Name.Value || IsPossible(context, n.Name.Value, w.Name.Value),
        _ => false,
    };

    public static bool IsRequired(InputValueDefinitionNode input) => input is { Type: NonNullTypeNode, DefaultValue: null };

    private static bool IsPossible(SchemaRuleContext context, string narrow, string wide)
    {
        if (context.Merged(wide) is not { } target || context.Merged(narrow) is not { } source) return false;
        return target.Definition switch
        {
            UnionTypeDefinitionNode => target.Members.Any(m => m.Name.Value == narrow),
            InterfaceTypeDefinitionNode => source.Interfaces.Any(i => i.Name.Value == wide),
            _ => false,
        };
    }
}
