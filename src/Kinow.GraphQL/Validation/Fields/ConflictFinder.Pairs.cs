using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Validation.Fields;

/// <content>The comparison of two fields.</content>
internal sealed partial class ConflictFinder
{
    // Lists and non-null must agree at every level, and so must leaves; the fields of two composite types are compared by themselves.
    private static bool TypesConflict(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (ListType x, ListType y) => TypesConflict(x.Item, y.Item),
        (ListType, _) or (_, ListType) => true,
        (NonNullType x, NonNullType y) => TypesConflict(x.Inner, y.Inner),
        (NonNullType, _) or (_, NonNullType) => true,
        (NamedType x, NamedType y) => (x.IsLeaf || y.IsLeaf) && x != y,
        _ => false,
    };

    private void Compare(List<FieldConflict> conflicts, bool exclusiveParents, string responseName, FieldEntry a, FieldEntry b)
    {
        if (conflicts.Count == maxConflicts) return;
        Spend(2);

        // Fields of two different object types never meet in one response, but they must still have the same shape.
        var exclusive = exclusiveParents || (a.Parent != b.Parent && a.Parent is ObjectType && b.Parent is ObjectType);
        var reason = exclusive ? null : WhyDifferent(a, b);
        if (reason is null && a.Type is { } typeA && b.Type is { } typeB && TypesConflict(typeA, typeB))
        {
            reason = $"they return conflicting types \"{typeA}\" and \"{typeB}\"";
        }

        if (reason is not null)
        {
            conflicts.Add(new FieldConflict(responseName, reason, [a.Node], [b.Node]));
        }
        else if (a.Node.SelectionSet is { } selectionsA && b.Node.SelectionSet is { } selectionsB)
        {
            var below = BetweenSelections(exclusive, sets.Of(selectionsA, a.Type?.Named), sets.Of(selectionsB, b.Type?.Named));
            if (below.Count > 0) conflicts.Add(FieldConflict.Between(responseName, a.Node, b.Node, below));
        }
    }

    private string? WhyDifferent(FieldEntry a, FieldEntry b)
    {
        var name1 = a.Node.Name.Value;
        var name2 = b.Node.Name.Value;
        if (name1 != name2) return $"\"{FieldConflict.Shorten(name1)}\" and \"{FieldConflict.Shorten(name2)}\" are different fields";
        return SameArguments(a, b) ? null : "they have differing arguments";
    }

    private bool SameArguments(FieldEntry a, FieldEntry b)
    {
        if (a.Node.Arguments.Length != b.Node.Arguments.Length) return false;
        foreach (var argument in a.Node.Arguments)
        {
            Spend(1);
            if (!b.Arguments.TryGetValue(argument.Name.Value, out var other)) return false;
            if (literals.Of(argument.Value) != literals.Of(other)) return false;
        }

        return true;
    }
}
