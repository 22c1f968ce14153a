using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>A failure that the caller may see, caused by one place of the document.</summary>
/// <param name="message">What went wrong, in words for the caller.</param>
/// <param name="code">The published <c>extensions.code</c>; see <see cref="ErrorCodes"/>.</param>
/// <param name="node">The place; its start is the location of the error.</param>
internal sealed class LocatedException(string message, string code, SyntaxNode node) : GraphQLException(message, code)
{
    /// <summary>The place; its start is the location of the error.</summary>
    public SyntaxNode Node { get; } = node;
}
