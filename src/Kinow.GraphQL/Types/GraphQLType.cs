namespace Kinow.GraphQL.Types;

/// <summary>A type reference: a named type, or a list or non-null wrapper around another type (specification section 3.4.1).</summary>
public abstract class GraphQLType
{
    /// <summary>The innermost type, without list and non-null wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>Whether <c>null</c> is refused at the outermost level.</summary>
    public virtual bool IsNonNull => false;

    /// <summary>This type without its outermost non-null wrapper; itself when nullable.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>Whether values of this type may be given as input (specification section 3.4.2).</summary>
    public bool IsInputType => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether values of this type may be returned (specification section 3.4.2).</summary>
    public bool IsOutputType => Named is not InputObjectType;
}
