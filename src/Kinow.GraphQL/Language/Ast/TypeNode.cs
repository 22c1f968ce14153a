namespace Kinow.GraphQL.Language;

/// <summary>A reference to a type, possibly wrapped in lists and non-null.</summary>
public abstract class TypeNode(int start, int end)
    : SyntaxNode(start, end);
