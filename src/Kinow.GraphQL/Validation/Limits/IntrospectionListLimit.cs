using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Limits;

/// <summary>Limits how deep an introspection follows types through their lists, which otherwise grows without end.</summary>
internal sealed class IntrospectionListLimit(int limit) : LimitCheck
{
    public override LimitError? Find(DocumentOutline outline)
    {
        ListDepth? metric = null;
        foreach (var field in IntrospectionNames.Roots(outline))
        {
            if (field.SelectionSet is not { } set) continue;
            if (metric is null) (metric = new ListDepth()).Prepare(outline);
            var depth = metric.Of(set);
            if (depth <= limit) continue;
            return new LimitError(
                $"The introspection nests lists of types {depth} levels deep; at most {limit} are allowed.",
                ErrorCodes.IntrospectionLimitExceeded,
                outline.Locate(field));
        }

        return null;
    }

    private sealed class ListDepth : SelectionMetric
    {
        protected override int Combine(int a, int b) => Math.Max(a, b);

        protected override int OfField(FieldNode field, int below) => Add(below, IntrospectionNames.IsList(field) ? 1 : 0);
    }
}
