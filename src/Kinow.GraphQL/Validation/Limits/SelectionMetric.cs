using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Limits;

/// <summary>
/// A number computed bottom-up for selection sets. Every fragment is computed once, however often it is spread; numbers
/// that would not fit stay at <see cref="int.MaxValue"/>.
/// </summary>
internal abstract class SelectionMetric
{
    private readonly Dictionary<string, int> fragments = new(StringComparer.Ordinal);

    /// <summary>
    /// Computes all fragments first. Fragments that are unknown or part of a cycle count nothing where they are not known yet.
    /// </summary>
    public void Prepare(DocumentOutline outline)
    {
        foreach (var fragment in outline.FragmentsInOrder)
        {
            fragments[fragment.Name.Value] = OfFragment(fragment, Of(fragment.SelectionSet));
        }
    }

    public int Of(SelectionSetNode set)
    {
        var total = 0;
        foreach (var selection in set.Selections)
        {
            total = Combine(total, selection switch
            {
                FieldNode field => OfField(field, field.SelectionSet is { } inner && EntersFields ? Of(inner) : 0),
                InlineFragmentNode inline => OfInline(inline, Of(inline.SelectionSet)),
                FragmentSpreadNode spread => OfSpread(spread, fragments.GetValueOrDefault(spread.Name.Value)),
                _ => 0,
            });
        }

        return total;
    }

    public static int Add(int a, int b) => a > int.MaxValue - b ? int.MaxValue : a + b;

    /// <summary>Whether what is below fields matters.</summary>
    protected virtual bool EntersFields => true;

    /// <summary>Joins the numbers of two selections of a set: their sum unless overridden.</summary>
    protected virtual int Combine(int a, int b) => Add(a, b);

    protected abstract int OfField(FieldNode field, int below);

    protected virtual int OfInline(InlineFragmentNode inline, int below) => below;

    protected virtual int OfSpread(FragmentSpreadNode spread, int below) => below;

    protected virtual int OfFragment(FragmentDefinitionNode fragment, int below) => below;
}
