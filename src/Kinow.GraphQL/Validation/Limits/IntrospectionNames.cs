using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Limits;

/// <summary>Fields of introspection, recognised by the names of fields alone: aliases and fragments may have any name.</summary>
internal static class IntrospectionNames
{
    /// <summary>Whether a field starts an introspection.</summary>
    public static bool IsRoot(FieldNode field) => field.Name.Value is "__schema" or "__type";

    /// <summary>Whether a field of <c>__Type</c> lists what leads to further types.</summary>
    public static bool IsList(FieldNode field) => field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";

    /// <summary>The fields that start an introspection, in document order.</summary>
    public static IEnumerable<FieldNode> Roots(DocumentOutline outline) => outline.Definitions.SelectMany(d => Roots(d.SelectionSet));

    private static IEnumerable<FieldNode> Roots(SelectionSetNode start)
    {
        var open = new Stack<SelectionNode>(start.Selections.Reverse());
        while (open.TryPop(out var selection))
        {
            if (selection is FieldNode field && IsRoot(field)) yield return field;
            var inner = selection switch
            {
                FieldNode f => f.SelectionSet,
                InlineFragmentNode i => i.SelectionSet,
                _ => null,
            };
            for (var i = (inner?.Selections.Length ?? 0) - 1; i >= 0; i--)
            {
                open.Push(inner!.Selections[i]);
            }
        }
    }
}
