using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Planning;

/// <summary>Groups the fields that apply to one concrete type by response name (specification section 6.3.2, CollectFields).</summary>
internal sealed class FieldCollector(
    Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, Func<string, bool> conditions)
{
    /// <summary>Collects the fields of merged selection sets.</summary>
    public OrderedDictionary<string, ImmutableArray<FieldNode>> Collect(ObjectType type, ImmutableArray<SelectionSetNode> sets)
    {
        var groups = new OrderedDictionary<string, ImmutableArray<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            Collect(type, set, groups, visited);
        }

        return groups;
    }

    private void Collect(
        ObjectType type, SelectionSetNode set, OrderedDictionary<string, ImmutableArray<FieldNode>> groups, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded(selection)) continue;
            switch (selection)
            {
                case FieldNode field:
                    groups[field.ResponseName] = groups.TryGetValue(field.ResponseName, out var same) ? same.Add(field) : [field];
                    break;
                case InlineFragmentNode inline when Applies(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, groups, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                        && fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(type, fragment.TypeCondition):
                    Collect(type, fragment.SelectionSet, groups, visited);
                    break;
            }
        }
    }

    private bool Applies(ObjectType type, NamedTypeNode? condition) =>
        condition is null || condition.Name.Value == type.Name
        || (schema.FindType(condition.Name.Value) is CompositeType composite && schema.PossibleTypes(composite).Contains(type));

    private bool IsIncluded(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            var isSkip = directive.Name.Value == "skip";
            if ((isSkip || directive.Name.Value == "include") && Condition(directive) == isSkip) return false;
        }

        return true;
    }

    private bool Condition(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => conditions(variable.Name.Value),
        _ => false,
    };
}
