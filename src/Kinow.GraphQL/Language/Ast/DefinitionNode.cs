namespace Kinow.GraphQL.Language;

/// <summary>A top-level definition of a document.</summary>
public abstract class DefinitionNode(int start, int end)
    : SyntaxNode(start, end);
