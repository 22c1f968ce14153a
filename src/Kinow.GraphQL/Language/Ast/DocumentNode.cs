using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>A whole document: executable definitions, type system definitions, or both.</summary>
public sealed class DocumentNode(int start, int end, Source source, ImmutableArray<DefinitionNode> definitions)
    : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>The text the document was read from; offsets of its nodes count bytes of it.</summary>
    public Source Source { get; } = source;

    /// <summary>The definitions, in source order.</summary>
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions.IsDefault ? [] : definitions;
}
