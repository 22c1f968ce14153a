using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Validation.Traversal;

/// <summary>How types of a schema relate to each other.</summary>
internal static class TypeRelations
{
    /// <summary>Whether every value of a type is a value of another (specification section 5.8.5, AreTypesCompatible).</summary>
    public static bool IsSubTypeOf(GraphQLType type, GraphQLType super) => (type, super) switch
    {
        (NonNullType t, NonNullType s) => IsSubTypeOf(t.Inner, s.Inner),
        (_, NonNullType) => false,
        (NonNullType t, _) => IsSubTypeOf(t.Inner, super),
        (ListType t, ListType s) => IsSubTypeOf(t.Item, s.Item),
        (NamedType t, NamedType s) => t == s || Includes(s, t),
        _ => false,
    };

    /// <summary>Whether a value may be of both types (specification section 5.5.2.3).</summary>
    public static bool Overlap(Schema schema, CompositeType a, CompositeType b) => (a, b) switch
    {
        _ when a == b => true,
        (ObjectType, ObjectType) => false,
        (ObjectType, _) => Includes(b, a),
        (_, ObjectType) => Includes(a, b),
        _ => schema.PossibleTypes(a).Any(type => Includes(b, type)),
    };

    /// <summary>Whether an abstract type has another type among its members or implementations.</summary>
    public static bool Includes(NamedType container, NamedType type) => container switch
    {
        UnionType union => type is ObjectType member && union.Members.Contains(member),
        InterfaceType contract => type is FieldsType fields && fields.Interfaces.Contains(contract),
        _ => false,
    };
}
