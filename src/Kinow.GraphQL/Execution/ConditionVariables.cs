using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Execution;

/// <summary>Finds the variables that decide what is selected.</summary>
internal static class ConditionVariables
{
    /// <summary>The names of all variables that <c>@skip</c> or <c>@include</c> of a document use.</summary>
    public static HashSet<string> Of(DocumentNode document)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Visit(operation.SelectionSet, names);
                    break;
                case FragmentDefinitionNode fragment:
                    Visit(fragment.SelectionSet, names);
                    break;
            }
        }

        return names;
    }

    private static void Visit(SelectionSetNode set, HashSet<string> names)
    {
        foreach (var selection in set.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value is "skip" or "include" && directive.Arguments is [{ Value: VariableNode variable }])
                {
                    names.Add(variable.Name.Value);
                }
            }

            var below = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                _ => null,
            };
            if (below is not null) Visit(below, names);
        }
    }
}
