using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Traversal;

/// <summary>Walks a document depth first, tracks types and notifies the rules' listeners.</summary>
internal sealed partial class DocumentTraversal(TypeInfo types, RuleListeners on)
{
    public void Visit(DocumentNode document)
    {
        Tell(on.EnterDocument, document);
        foreach (var definition in document.Definitions)
        {
            if (on.Stopped) return;
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Visit(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    Visit(fragment);
                    break;
                default:
                    VisitTypeSystem(definition);
                    break;
            }
        }

        Tell(on.LeaveDocument, document);
    }

    public void Visit(OperationDefinitionNode operation)
    {
        types.EnterOperation(operation);
        Tell(on.EnterOperation, operation);
        foreach (var variable in operation.VariableDefinitions)
        {
            VisitVariableDefinition(variable);
        }

        VisitDirectives(operation.Directives, DirectiveLocations.Of(operation.Operation));
        VisitSelectionSet(operation.SelectionSet, inline: false);
        Tell(on.LeaveOperation, operation);
        types.LeaveDefinition();
    }

    public void Visit(FragmentDefinitionNode fragment)
    {
        types.EnterFragment(fragment.TypeCondition);
        Tell(on.EnterFragmentDefinition, fragment);
        VisitType(fragment.TypeCondition);
        VisitDirectives(fragment.Directives, DirectiveLocations.FragmentDefinition);
        VisitSelectionSet(fragment.SelectionSet, inline: false);
        types.LeaveDefinition();
    }

    private static void Tell<T>(List<Action<T>> listeners, T node)
    {
        foreach (var listener in listeners)
        {
            listener(node);
        }
    }

    private static void Tell<T1, T2>(List<Action<T1, T2>> listeners, T1 node, T2 detail)
    {
        foreach (var listener in listeners)
        {
            listener(node, detail);
        }
    }

    private void VisitVariableDefinition(VariableDefinitionNode variable)
    {
        if (on.Stopped) return;
        types.EnterVariableDefinition(variable);
        Tell(on.EnterVariableDefinition, variable);
        VisitType(variable.Type);
        if (variable.DefaultValue is { } value) VisitValue(value);
        VisitDirectives(variable.Directives, DirectiveLocations.VariableDefinition);
        types.LeaveInput();
    }

    private void VisitType(TypeNode type, bool typeSystem = false)
    {
        while (type is not NamedTypeNode)
        {
            type = type is ListTypeNode list ? list.Type : ((NonNullTypeNode)type).Type;
        }

        Tell(on.EnterNamedType, (NamedTypeNode)type, typeSystem);
    }

    private void VisitDirectives(ImmutableArray<DirectiveNode> directives, string location)
    {
        foreach (var directive in directives)
        {
            if (on.Stopped) return;
            types.EnterDirective(directive);
            Tell(on.EnterDirective, directive, location);
            VisitArguments(directive.Arguments, ofField: false);
            Tell(on.LeaveDirective, directive);
            types.LeaveDirective();
        }
    }

    private void VisitArguments(ImmutableArray<ArgumentNode> arguments, bool ofField)
    {
        foreach (var argument in arguments)
        {
            if (on.Stopped) return;
            types.EnterArgument(argument);
            if (ofField) Tell(on.EnterFieldArgument, argument);
            VisitValue(argument.Value);
            types.LeaveInput();
        }
    }
}
