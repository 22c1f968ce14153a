namespace Kinow.GraphQL.Language;

/// <content>Visits of type system extensions.</content>
public abstract partial class SyntaxVisitor
{
    /// <summary>Called before a schema extension; false passes over what is below it.</summary>
    protected virtual bool Enter(SchemaExtensionNode node) => true;

    /// <summary>Called after a schema extension.</summary>
    protected virtual void Leave(SchemaExtensionNode node)
    {
    }

    /// <summary>Called before a scalar type extension; false passes over what is below it.</summary>
    protected virtual bool Enter(ScalarTypeExtensionNode node) => true;

    /// <summary>Called after a scalar type extension.</summary>
    protected virtual void Leave(ScalarTypeExtensionNode node)
    {
    }

    /// <summary>Called before an object type extension; false passes over what is below it.</summary>
    protected virtual bool Enter(ObjectTypeExtensionNode node) => true;

    /// <summary>Called after an object type extension.</summary>
    protected virtual void Leave(ObjectTypeExtensionNode node)
    {
    }

    /// <summary>Called before an interface type extension; false passes over what is below it.</summary>
    protected virtual bool Enter(InterfaceTypeExtensionNode node) => true;

    /// <summary>Called after an interface type extension.</summary>
    protected virtual void Leave(InterfaceTypeExtensionNode node)
    {
    }

    /// <summary>Called before a union type extension; false passes over what is below it.</summary>
    protected virtual bool Enter(UnionTypeExtensionNode node) => true;

    /// <summary>Called after a union type extension.</summary>
    protected virtual void Leave(UnionTypeExtensionNode node)
    {
    }

    /// <summary>Called before an enum type extension; false passes over what is below it.</summary>
    protected virtual bool Enter(EnumTypeExtensionNode node) => true;

    /// <summary>Called after an enum type extension.</summary>
    protected virtual void Leave(EnumTypeExtensionNode node)
    {
    }

    /// <summary>Called before an input object type extension; false passes over what is below it.</summary>
    protected virtual bool Enter(InputObjectTypeExtensionNode node) => true;

    /// <summary>Called after an input object type extension.</summary>
    protected virtual void Leave(InputObjectTypeExtensionNode node)
    {
    }

    private void Walk(SchemaExtensionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Directives);
        VisitAll(node.OperationTypes);
        Leave(node);
    }

    private void Walk(ScalarTypeExtensionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Directives);
        Leave(node);
    }

    private void Walk(ObjectTypeExtensionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Interfaces);
        VisitAll(node.Directives);
        VisitAll(node.Fields);
        Leave(node);
    }

    private void Walk(InterfaceTypeExtensionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Interfaces);
        VisitAll(node.Directives);
        VisitAll(node.Fields);
        Leave(node);
    }

    private void Walk(UnionTypeExtensionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Directives);
        VisitAll(node.Types);
        Leave(node);
    }

    private void Walk(EnumTypeExtensionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Directives);
        VisitAll(node.Values);
        Leave(node);
    }

    private void Walk(InputObjectTypeExtensionNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Directives);
        VisitAll(node.Fields);
        Leave(node);
    }
}
