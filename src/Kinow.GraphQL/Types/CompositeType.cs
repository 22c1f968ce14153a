namespace Kinow.GraphQL.Types;

/// <summary>A type that takes a selection set: object, interface or union.</summary>
public abstract class CompositeType : NamedType
{
    private protected CompositeType(string name)
        : base(name)
    {
    }

    /// <summary>Finds a field by name; <c>null</c> when there is none. Unions have no fields of their own.</summary>
    /// <param name="name">The field's name.</param>
    public virtual OutputField? FindField(string name) => null;
}
