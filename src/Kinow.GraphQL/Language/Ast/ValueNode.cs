namespace Kinow.GraphQL.Language;

/// <summary>An input value literal or a variable.</summary>
public abstract class ValueNode(int start, int end)
    : SyntaxNode(start, end);
