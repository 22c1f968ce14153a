using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>A list literal.</summary>
public sealed class ListValueNode(int start, int end, ImmutableArray<ValueNode> values)
    : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    /// <summary>The items, in source order.</summary>
    public ImmutableArray<ValueNode> Values { get; } = values.IsDefault ? [] : values;
}
