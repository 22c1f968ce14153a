using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Validation.Fields;

/// <summary>Whether the values of two fields look alike in a response (specification section 5.3.2, SameResponseShape).</summary>
internal static class ResponseShape
{
    /// <summary>
    /// Whether two types differ in lists, non-null or leaves. Composite types never do: their fields are compared by themselves.
    /// </summary>
    public static bool Conflicts(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (ListType x, ListType y) => Conflicts(x.Item, y.Item),
        (ListType, _) or (_, ListType) => true,
        (NonNullType x, NonNullType y) => Conflicts(x.Inner, y.Inner),
        (NonNullType, _) or (_, NonNullType) => true,
        (NamedType x, NamedType y) => (x.IsLeaf || y.IsLeaf) && x != y,
        _ => false,
    };
}
