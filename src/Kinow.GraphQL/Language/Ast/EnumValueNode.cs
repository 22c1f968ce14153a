namespace Kinow.GraphQL.Language;

/// <summary>An enum value literal.</summary>
public sealed class EnumValueNode(int start, int end, string value)
    : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <summary>The name of the enum value.</summary>
    public string Value { get; } = value;
}
