namespace Kinow.GraphQL.Language;

/// <content>Visits of type system definitions.</content>
public abstract partial class SyntaxVisitor
{
    /// <summary>Called before a schema definition; false passes over what is below it.</summary>
    protected virtual bool Enter(SchemaDefinitionNode node) => true;

    /// <summary>Called after a schema definition.</summary>
    protected virtual void Leave(SchemaDefinitionNode node)
    {
    }

    /// <summary>Called before a root type definition; false passes over what is below it.</summary>
    protected virtual bool Enter(OperationTypeDefinitionNode node) => true;

    /// <summary>Called after a root type definition.</summary>
    protected virtual void Leave(OperationTypeDefinitionNode node)
    {
    }

    /// <summary>Called before a scalar type; false passes over what is below it.</summary>
    protected virtual bool Enter(ScalarTypeDefinitionNode node) => true;

    /// <summary>Called after a scalar type.</summary>
    protected virtual void Leave(ScalarTypeDefinitionNode node)
    {
    }

    /// <summary>Called before an object type; false passes over what is below it.</summary>
    protected virtual bool Enter(ObjectTypeDefinitionNode node) => true;

    /// <summary>Called after an object type.</summary>
    protected virtual void Leave(ObjectTypeDefinitionNode node)
    {
    }

    /// <summary>Called before an interface type; false passes over what is below it.</summary>
    protected virtual bool Enter(InterfaceTypeDefinitionNode node) => true;

    /// <summary>Called after an interface type.</summary>
    protected virtual void Leave(InterfaceTypeDefinitionNode node)
    {
    }

    /// <summary>Called before a union type; false passes over what is below it.</summary>
    protected virtual bool Enter(UnionTypeDefinitionNode node) => true;

    /// <summary>Called after a union type.</summary>
    protected virtual void Leave(UnionTypeDefinitionNode node)
    {
    }

    /// <summary>Called before an enum type; false passes over what is below it.</summary>
    protected virtual bool Enter(EnumTypeDefinitionNode node) => true;

    /// <summary>Called after an enum type.</summary>
    protected virtual void Leave(EnumTypeDefinitionNode node)
    {
    }

    /// <summary>Called before an input object type; false passes over what is below it.</summary>
    protected virtual bool Enter(InputObjectTypeDefinitionNode node) => true;

    /// <summary>Called after an input object type.</summary>
    protected virtual void Leave(InputObjectTypeDefinitionNode node)
    {
    }

    /// <summary>Called before a field definition; false passes over what is below it.</summary>
    protected virtual bool Enter(FieldDefinitionNode node) => true;

    /// <summary>Called after a field definition.</summary>
    protected virtual void Leave(FieldDefinitionNode node)
    {
    }

    /// <summary>Called before an argument or input field definition; false passes over what is below it.</summary>
    protected virtual bool Enter(InputValueDefinitionNode node) => true;

    /// <summary>Called after an argument or input field definition.</summary>
    protected virtual void Leave(InputValueDefinitionNode node)
    {
    }

    /// <summary>Called before an enum value definition; false passes over what is below it.</summary>
    protected virtual bool Enter(EnumValueDefinitionNode node) => true;

    /// <summary>Called after an enum value definition.</summary>
    protected virtual void Leave(EnumValueDefinitionNode node)
    {
    }

    /// <summary>Called before a directive definition; false passes over what is below it.</summary>
    protected virtual bool Enter(DirectiveDefinitionNode node) => true;

    /// <summary>Called after a directive definition.</summary>
    protected virtual void Leave(DirectiveDefinitionNode node)
    {
    }

    private void Walk(SchemaDefinitionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Directives);
        VisitAll(node.OperationTypes);
        Leave(node);
    }

    private void Walk(OperationTypeDefinitionNode node)
    {
        if (!Enter(node)) return;
        Visit(node.Type);
        Leave(node);
    }

    private void Walk(ScalarTypeDefinitionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Directives);
        Leave(node);
    }

    private void Walk(ObjectTypeDefinitionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Interfaces);
        VisitAll(node.Directives);
        VisitAll(node.Fields);
        Leave(node);
    }

    private void Walk(InterfaceTypeDefinitionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Interfaces);
        VisitAll(node.Directives);
        VisitAll(node.Fields);
        Leave(node);
    }

    private void Walk(UnionTypeDefinitionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Directives);
        VisitAll(node.Types);
        Leave(node);
    }

    private void Walk(EnumTypeDefinitionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Directives);
        VisitAll(node.Values);
        Leave(node);
    }

    private void Walk(InputObjectTypeDefinitionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Directives);
        VisitAll(node.Fields);
        Leave(node);
    }

    private void Walk(FieldDefinitionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Arguments);
        Visit(node.Type);
        VisitAll(node.Directives);
        Leave(node);
    }

    private void Walk(InputValueDefinitionNode node)
    {
        if (!Enter(node)) return;
        Visit(node.Type);
        if (node.DefaultValue is not null) Visit(node.DefaultValue);
        VisitAll(node.Directives);
        Leave(node);
    }

    private void Walk(EnumValueDefinitionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Directives);
        Leave(node);
    }

    private void Walk(DirectiveDefinitionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Arguments);
        Leave(node);
    }
}
