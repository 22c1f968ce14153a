using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>The code behind a whole schema: a binding for each object type, and how values of abstract types find theirs.</summary>
public abstract class SchemaBindings
{
    /// <summary>The object that fields of a root type are read from.</summary>
    /// <param name="root">The query or mutation type.</param>
    public abstract object RootValue(ObjectType root);

    /// <summary>The binding of an object type.</summary>
    public abstract ObjectBinding BindingOf(ObjectType type);

    /// <summary>
    /// A function from a value to the <see cref="ObjectType.ObjectIndex"/> of its concrete type; −1 for a value that the type cannot have.
    /// </summary>
    public abstract Func<object, int> TypeResolverOf(CompositeType type);
}
