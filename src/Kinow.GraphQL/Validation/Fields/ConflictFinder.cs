using System.Runtime.CompilerServices;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Fields;

/// <summary>
/// Finds fields that cannot be merged (specification section 5.3.2, FieldsInSetCanMerge) by comparing pairs of fields.
/// Selections that certainly merge are skipped, every other pair is compared once, and all comparisons together
/// are limited, so a malicious document ends the search instead of occupying the server.
/// </summary>
internal sealed partial class ConflictFinder
{
    private const int MaxSteps = 50_000;

    private readonly FieldSets sets;
    private readonly LiteralKeys literals = new();
    private readonly MergedSelections merged;
    private readonly ComparedPairs fragmentPairs = new();
    private readonly HashSet<(int Set, int Fragment, bool Exclusive)> fieldsWithFragment = [];
    private readonly ComparedPairs cleanSelections = new();
    private readonly int maxConflicts;
    private int steps;

    public ConflictFinder(ValidationContext context)
    {
        sets = new FieldSets(context);
        merged = new MergedSelections(sets, literals);
        maxConflicts = Math.Max(context.MaxErrors + 1, FieldConflict.MostUseful);
    }

    /// <summary>Whether the search ended before its end.</summary>
    public bool IsExhausted => steps > MaxSteps;

    /// <summary>The conflicts among what one selection set selects, fragments included.</summary>
    public List<FieldConflict> Within(SelectionSetNode node, NamedType? parent)
    {
        var set = sets.Of(node, parent);
        var conflicts = new List<FieldConflict>();
        var mayConflict = merged.MayConflict(set);
        if (mayConflict.Count == 0) return conflicts;
        foreach (var group in set.Groups.Where(g => mayConflict.Contains(g.ResponseName)))
        {
            for (var i = 0; i < group.Fields.Count && !IsExhausted; i++)
            {
                for (var j = i + 1; j < group.Fields.Count && !IsExhausted; j++)
                {
                    Compare(conflicts, exclusiveParents: false, group.ResponseName, group.Fields[i], group.Fields[j]);
                }
            }
        }

        for (var i = 0; i < set.Fragments.Count && !IsExhausted; i++)
        {
            CompareWithFragment(conflicts, exclusive: false, set, set.Fragments[i]);
            for (var j = i + 1; j < set.Fragments.Count && !IsExhausted; j++)
            {
                CompareFragments(conflicts, exclusive: false, set.Fragments[i], set.Fragments[j]);
            }
        }

        return conflicts;
    }

    private List<FieldConflict> BetweenSelections(bool exclusive, FieldSet first, FieldSet second)
    {
        if (cleanSelections.Covers(first, second, exclusive) || !MayRecurse()) return [];
        Spend(4);
        var conflicts = new List<FieldConflict>();
        CompareSets(conflicts, exclusive, first, second);
        foreach (var fragment in second.Fragments)
        {
            CompareWithFragment(conflicts, exclusive, first, fragment);
        }

        foreach (var fragment in first.Fragments)
        {
            CompareWithFragment(conflicts, exclusive, second, fragment);
        }

        foreach (var fragment1 in first.Fragments)
        {
            foreach (var fragment2 in second.Fragments)
            {
                CompareFragments(conflicts, exclusive, fragment1, fragment2);
            }
        }

        if (conflicts.Count == 0) cleanSelections.Add(first, second, exclusive);
        return conflicts;
    }

    private void CompareSets(List<FieldConflict> conflicts, bool exclusive, FieldSet first, FieldSet second)
    {
        if (second.Groups.Count == 0) return;
        foreach (var group in first.Groups)
        {
            Spend(1);
            if (second.Find(group.ResponseName) is not { } other) continue;
            foreach (var a in group.Fields)
            {
                foreach (var b in other.Fields)
                {
                    if (IsExhausted) return;
                    Compare(conflicts, exclusive, group.ResponseName, a, b);
                }
            }
        }
    }

    private void Spend(int cost) => steps = IsExhausted ? steps : steps + cost;

    // A long chain of fragments must not overflow the stack.
    private bool MayRecurse()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) steps = MaxSteps + 1;
        return !IsExhausted;
    }
}
