namespace Kinow.GraphQL.Types;

/// <summary>A type that refuses <c>null</c> (specification section 3.12).</summary>
/// <param name="inner">The nullable type that is wrapped.</param>
public sealed class NonNullType(GraphQLType inner) : GraphQLType
{
    /// <summary>The wrapped type, itself nullable.</summary>
    public GraphQLType Inner { get; } = inner;

    /// <inheritdoc/>
    public override NamedType Named => Inner.Named;

    /// <inheritdoc/>
    public override bool IsNonNull => true;

    /// <inheritdoc/>
    public override GraphQLType Nullable => Inner;

    /// <inheritdoc/>
    public override string ToString() => $"{Inner}!";
}
