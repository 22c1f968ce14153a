namespace Kinow.GraphQL.Language;

/// <content>Visits of values and types.</content>
public abstract partial class SyntaxVisitor
{
    /// <summary>Called before a use or declaration of a variable; false passes over what is below it.</summary>
    protected virtual bool Enter(VariableNode node) => true;

    /// <summary>Called after a use or declaration of a variable.</summary>
    protected virtual void Leave(VariableNode node)
    {
    }

    /// <summary>Called before an integer literal; false passes over what is below it.</summary>
    protected virtual bool Enter(IntValueNode node) => true;

    /// <summary>Called after an integer literal.</summary>
    protected virtual void Leave(IntValueNode node)
    {
    }

    /// <summary>Called before a float literal; false passes over what is below it.</summary>
    protected virtual bool Enter(FloatValueNode node) => true;

    /// <summary>Called after a float literal.</summary>
    protected virtual void Leave(FloatValueNode node)
    {
    }

    /// <summary>Called before a string literal; false passes over what is below it.</summary>
    protected virtual bool Enter(StringValueNode node) => true;

    /// <summary>Called after a string literal.</summary>
    protected virtual void Leave(StringValueNode node)
    {
    }

    /// <summary>Called before a boolean literal; false passes over what is below it.</summary>
    protected virtual bool Enter(BooleanValueNode node) => true;

    /// <summary>Called after a boolean literal.</summary>
    protected virtual void Leave(BooleanValueNode node)
    {
    }

    /// <summary>Called before a null literal; false passes over what is below it.</summary>
    protected virtual bool Enter(NullValueNode node) => true;

    /// <summary>Called after a null literal.</summary>
    protected virtual void Leave(NullValueNode node)
    {
    }

    /// <summary>Called before an enum value literal; false passes over what is below it.</summary>
    protected virtual bool Enter(EnumValueNode node) => true;

    /// <summary>Called after an enum value literal.</summary>
    protected virtual void Leave(EnumValueNode node)
    {
    }

    /// <summary>Called before a list literal; false passes over what is below it.</summary>
    protected virtual bool Enter(ListValueNode node) => true;

    /// <summary>Called after a list literal.</summary>
    protected virtual void Leave(ListValueNode node)
    {
    }

    /// <summary>Called before an input object literal; false passes over what is below it.</summary>
    protected virtual bool Enter(ObjectValueNode node) => true;

    /// <summary>Called after an input object literal.</summary>
    protected virtual void Leave(ObjectValueNode node)
    {
    }

    /// <summary>Called before a field of an input object literal; false passes over what is below it.</summary>
    protected virtual bool Enter(ObjectFieldNode node) => true;

    /// <summary>Called after a field of an input object literal.</summary>
    protected virtual void Leave(ObjectFieldNode node)
    {
    }

    /// <summary>Called before a reference to a named type; false passes over what is below it.</summary>
    protected virtual bool Enter(NamedTypeNode node) => true;

    /// <summary>Called after a reference to a named type.</summary>
    protected virtual void Leave(NamedTypeNode node)
    {
    }

    /// <summary>Called before a list type; false passes over what is below it.</summary>
    protected virtual bool Enter(ListTypeNode node) => true;

    /// <summary>Called after a list type.</summary>
    protected virtual void Leave(ListTypeNode node)
    {
    }

    /// <summary>Called before a non-null type; false passes over what is below it.</summary>
    protected virtual bool Enter(NonNullTypeNode node) => true;

    /// <summary>Called after a non-null type.</summary>
    protected virtual void Leave(NonNullTypeNode node)
    {
    }

    private void Walk(VariableNode node)
    {
        if (Enter(node)) Leave(node);
    }

    private void Walk(IntValueNode node)
    {
        if (Enter(node)) Leave(node);
    }

    private void Walk(FloatValueNode node)
    {
        if (Enter(node)) Leave(node);
    }

    private void Walk(StringValueNode node)
    {
        if (Enter(node)) Leave(node);
    }

    private void Walk(BooleanValueNode node)
    {
        if (Enter(node)) Leave(node);
    }

    private void Walk(NullValueNode node)
    {
        if (Enter(node)) Leave(node);
    }

    private void Walk(EnumValueNode node)
    {
        if (Enter(node)) Leave(node);
    }

    private void Walk(ListValueNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Values);
        Leave(node);
    }

    private void Walk(ObjectValueNode node)
    {
        if (!Enter(node)) return;
        VisitAll(node.Fields);
        Leave(node);
    }

    private void Walk(ObjectFieldNode node)
    {
        if (!Enter(node)) return;
        Visit(node.Value);
        Leave(node);
    }

    private void Walk(NamedTypeNode node)
    {
        if (Enter(node)) Leave(node);
    }

    private void Walk(ListTypeNode node)
    {
        if (!Enter(node)) return;
        Visit(node.Type);
        Leave(node);
    }

    private void Walk(NonNullTypeNode node)
    {
        if (!Enter(node)) return;
        Visit(node.Type);
        Leave(node);
    }
}
