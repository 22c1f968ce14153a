using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>A node that breaks a rule.</summary>
/// <param name="Document">The document that has the node.</param>
/// <param name="Node">The node.</param>
public readonly record struct SchemaErrorPlace(DocumentNode Document, SyntaxNode Node)
{
    /// <summary>Line and column of the node's start in its document.</summary>
    public SourceLocation Location => Document.Source.GetLocation(Node.Start);
}
