using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Fields;

/// <summary>The field sets of a document, each collected once.</summary>
internal sealed class FieldSets(ValidationContext context)
{
    private readonly Dictionary<(SelectionSetNode Node, NamedType? Parent), FieldSet> sets = [];

    public FieldSet Of(SelectionSetNode node, NamedType? parent)
    {
        if (sets.TryGetValue((node, parent), out var set)) return set;
        set = new FieldSet(sets.Count);
        sets[(node, parent)] = set;
        Collect(set, new HashSet<string>(StringComparer.Ordinal), node, parent);
        return set;
    }

    /// <summary>The set of a fragment; <c>null</c> when the document does not define it.</summary>
    public FieldSet? OfFragment(string name) => context.Fragments.Find(name) is { } fragment
        ? Of(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value))
        : null;

    private void Collect(FieldSet set, HashSet<string> spread, SelectionSetNode node, NamedType? parent)
    {
        foreach (var selection in node.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    set.Add(new FieldEntry(field, parent));
                    break;
                case FragmentSpreadNode use:
                    if (spread.Add(use.Name.Value)) set.Fragments.Add(use.Name.Value);
                    break;
                case InlineFragmentNode inline:
                    var type = inline.TypeCondition is { } condition ? context.Schema.FindType(condition.Name.Value) : parent;
                    Collect(set, spread, inline.SelectionSet, type);
                    break;
            }
        }
    }
}
