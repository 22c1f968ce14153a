using System.Collections.Immutable;

namespace Kinow.GraphQL.Types;

/// <summary>A union (specification section 3.8).</summary>
public sealed class UnionType : CompositeType
{
    internal UnionType(string name)
        : base(name)
    {
    }

    /// <summary>The member types in declaration order.</summary>
    public ImmutableArray<ObjectType> Members { get; internal set; } = [];
}
