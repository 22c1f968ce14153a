using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Validation.Fields;

/// <content>The comparison of two fields.</content>
internal sealed partial class ConflictFinder
{
    private void Compare(List<FieldConflict> conflicts, bool exclusiveParents, string responseName, FieldEntry a, FieldEntry b)
    {
        if (conflicts.Count == maxConflicts) return;
        Spend(2);

        // Fields of two different object types never meet in one response, but they must still have the same shape.
        var exclusive = exclusiveParents || (a.Parent != b.Parent && a.Parent is ObjectType && b.Parent is ObjectType);
        var reason = exclusive ? null : WhyDifferent(a, b);
        if (reason is null && a.Type is { } typeA && b.Type is { } typeB && ResponseShape.Conflicts(typeA, typeB))
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
        Spend(a.Node.Arguments.Length);
        return literals.SameArguments(a, b) ? null : "they have differing arguments";
    }
}
