using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>An application of a directive.</summary>
public sealed class DirectiveNode(int start, int end, NameNode name, ImmutableArray<ArgumentNode> arguments)
    : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Directive;

    /// <summary>The name of the directive, without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments, in source order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments.IsDefault ? [] : arguments;
}
