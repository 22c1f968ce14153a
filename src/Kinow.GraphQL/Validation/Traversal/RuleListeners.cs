using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Traversal;

/// <summary>The rules' listeners for one traversal, in order of subscription.</summary>
internal sealed class RuleListeners
{
    /// <summary>Whether the traversal must end because of too many errors.</summary>
    public bool Stopped { get; set; }

    public List<Action<DocumentNode>> EnterDocument { get; } = [];

    public List<Action<DocumentNode>> LeaveDocument { get; } = [];

    public List<Action<OperationDefinitionNode>> EnterOperation { get; } = [];

    public List<Action<OperationDefinitionNode>> LeaveOperation { get; } = [];

    public List<Action<FragmentDefinitionNode>> EnterFragmentDefinition { get; } = [];

    public List<Action<VariableDefinitionNode>> EnterVariableDefinition { get; } = [];

    /// <summary>A selection set of an operation, a field or a fragment definition; not of an inline fragment.</summary>
    public List<Action<SelectionSetNode>> EnterSelectionSet { get; } = [];

    public List<Action<FieldNode>> EnterField { get; } = [];

    public List<Action<FieldNode>> LeaveField { get; } = [];

    public List<Action<FragmentSpreadNode>> EnterFragmentSpread { get; } = [];

    public List<Action<InlineFragmentNode>> EnterInlineFragment { get; } = [];

    /// <summary>A node of the type system that carries directives.</summary>
    public List<Action<SyntaxNode, ImmutableArray<DirectiveNode>>> EnterTypeSystem { get; } = [];

    /// <summary>A directive, with the name of the location at which it is applied.</summary>
    public List<Action<DirectiveNode, string>> EnterDirective { get; } = [];

    public List<Action<DirectiveNode>> LeaveDirective { get; } = [];

    /// <summary>An argument of a field; those of directives are not reported.</summary>
    public List<Action<ArgumentNode>> EnterFieldArgument { get; } = [];

    /// <summary>A type reference, with whether it stands in a definition of the type system.</summary>
    public List<Action<NamedTypeNode, bool>> EnterNamedType { get; } = [];

    public List<Action<ValueNode>> EnterValue { get; } = [];

    public List<Action<ValueNode>> LeaveValue { get; } = [];

    public List<Action<ObjectFieldNode>> EnterObjectField { get; } = [];
}
