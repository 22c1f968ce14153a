using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Planning;

/// <summary>What a selection plan depends on within one scope: the concrete type and the selection sets that are merged on it.</summary>
internal sealed class SelectionKey(ObjectType type, ImmutableArray<SelectionSetNode> sets) : IEquatable<SelectionKey>
{
    private readonly ObjectType type = type;
    private readonly ImmutableArray<SelectionSetNode> sets = sets;

    public bool Equals(SelectionKey? other) =>
        other is not null && ReferenceEquals(type, other.type) && sets.AsSpan().SequenceEqual(other.sets.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as SelectionKey);

    public override int GetHashCode()
    {
        var hash = RuntimeHelpers.GetHashCode(type);
        foreach (var set in sets)
        {
            hash = HashCode.Combine(hash, RuntimeHelpers.GetHashCode(set));
        }

        return hash;
    }
}
