namespace Kinow.GraphQL.Validation.Fields;

/// <content>The comparison of fragments.</content>
internal sealed partial class ConflictFinder
{
    private void CompareWithFragment(List<FieldConflict> conflicts, bool exclusive, FieldSet set, string fragment)
    {
        Spend(1);
        if (set.Groups.Count == 0 || sets.OfFragment(fragment) is not { } other || !MayRecurse()) return;
        if (set == other || fieldsWithFragment.Contains((set.Id, other.Id, false))) return;
        if (!fieldsWithFragment.Add((set.Id, other.Id, exclusive))) return;
        CompareSets(conflicts, exclusive, set, other);
        foreach (var nested in other.Fragments)
        {
            if (IsExhausted) return;
            CompareWithFragment(conflicts, exclusive, set, nested);
        }
    }

    private void CompareFragments(List<FieldConflict> conflicts, bool exclusive, string name1, string name2)
    {
        Spend(2);
        if (name1 == name2 || sets.OfFragment(name1) is not { } first || sets.OfFragment(name2) is not { } second || !MayRecurse()) return;
        if (fragmentPairs.Covers(first, second, exclusive)) return;
        fragmentPairs.Add(first, second, exclusive);
        CompareSets(conflicts, exclusive, first, second);
        foreach (var nested in second.Fragments)
        {
            if (IsExhausted) return;
            CompareFragments(conflicts, exclusive, name1, nested);
        }

        foreach (var nested in first.Fragments)
        {
            if (IsExhausted) return;
            CompareFragments(conflicts, exclusive, nested, name2);
        }
    }
}
