using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>An input object literal.</summary>
public sealed class ObjectValueNode(int start, int end, ImmutableArray<ObjectFieldNode> fields)
    : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <summary>The fields, in source order; names may repeat until validated.</summary>
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields.IsDefault ? [] : fields;
}
