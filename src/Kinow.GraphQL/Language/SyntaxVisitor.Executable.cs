namespace Kinow.GraphQL.Language;

/// <content>Visits of executable definitions and their parts.</content>
public abstract partial class SyntaxVisitor
{
    /// <summary>Called before a document; false passes over what is below it.</summary>
    protected virtual bool Enter(DocumentNode node) => true;

    /// <summary>Called after a document.</summary>
    protected virtual void Leave(DocumentNode node)
    {
    }

    /// <summary>Called before an operation; false passes over what is below it.</summary>
    protected virtual bool Enter(OperationDefinitionNode node) => true;

    /// <summary>Called after an operation.</summary>
    protected virtual void Leave(OperationDefinitionNode node)
    {
    }

    /// <summary>Called before a fragment definition; false passes over what is below it.</summary>
    protected virtual bool Enter(FragmentDefinitionNode node) => true;

    /// <summary>Called after a fragment definition.</summary>
    protected virtual void Leave(FragmentDefinitionNode node)
    {
    }

    /// <summary>Called before a variable definition; false passes over what is below it.</summary>
    protected virtual bool Enter(VariableDefinitionNode node) => true;

    /// <summary>Called after a variable definition.</summary>
    protected virtual void Leave(VariableDefinitionNode node)
    {
    }

    /// <summary>Called before a selection set; false passes over what is below it.</summary>
    protected virtual bool Enter(SelectionSetNode node) => true;

    /// <summary>Called after a selection set.</summary>
    protected virtual void Leave(SelectionSetNode node)
    {
    }

    /// <summary>Called before a field; false passes over what is below it.</summary>
    protected virtual bool Enter(FieldNode node) => true;

    /// <summary>Called after a field.</summary>
    protected virtual void Leave(FieldNode node)
    {
    }

    /// <summary>Called before a fragment spread; false passes over what is below it.</summary>
    protected virtual bool Enter(FragmentSpreadNode node) => true;

    /// <summary>Called after a fragment spread.</summary>
    protected virtual void Leave(FragmentSpreadNode node)
    {
    }

    /// <summary>Called before an inline fragment; false passes over what is below it.</summary>
    protected virtual bool Enter(InlineFragmentNode node) => true;

    /// <summary>Called after an inline fragment.</summary>
    protected virtual void Leave(InlineFragmentNode node)
    {
    }

    /// <summary>Called before an argument; false passes over what is below it.</summary>
    protected virtual bool Enter(ArgumentNode node) => true;

    /// <summary>Called after an argument.</summary>
    protected virtual void Leave(ArgumentNode node)
    {
    }

    /// <summary>Called before a directive; false passes over what is below it.</summary>
    protected virtual bool Enter(DirectiveNode node) => true;

    /// <summary>Called after a directive.</summary>
    protected virtual void Leave(DirectiveNode node)
    {
    }

    private void Walk(DocumentNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Definitions);
        Leave(node);
    }

    private void Walk(OperationDefinitionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.VariableDefinitions);
        VisitAll(node.Directives);
        Visit(node.SelectionSet);
        Leave(node);
    }

    private void Walk(FragmentDefinitionNode node)
    {
        if (!Enter(node)) return;
        Visit(node.TypeCondition);
        VisitAll(node.Directives);
        Visit(node.SelectionSet);
        Leave(node);
    }

    private void Walk(VariableDefinitionNode node)
    {
        if (!Enter(node)) return;
        Visit(node.Variable);
        Visit(node.Type);
        if (node.DefaultValue is not null) Visit(node.DefaultValue);
        VisitAll(node.Directives);
        Leave(node);
    }

    private void Walk(SelectionSetNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Selections);
        Leave(node);
    }

    private void Walk(FieldNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Arguments);
        VisitAll(node.Directives);
        if (node.SelectionSet is not null) Visit(node.SelectionSet);
        Leave(node);
    }

    private void Walk(FragmentSpreadNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Directives);
        Leave(node);
    }

    private void Walk(InlineFragmentNode node)
    {
        if (!Enter(node)) return;
        if (node.TypeCondition is not null) Visit(node.TypeCondition);
        VisitAll(node.Directives);
        Visit(node.SelectionSet);
        Leave(node);
    }

    private void Walk(ArgumentNode node)
    {
        if (!Enter(node)) return;
        Visit(node.Value);
        Leave(node);
    }

    private void Walk(DirectiveNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Arguments);
        Leave(node);
    }
}
