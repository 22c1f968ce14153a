using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Limits;

/// <summary>A limit that a document exceeds.</summary>
/// <param name="Message">The limit and the value found, in words for the caller.</param>
/// <param name="Code">The published code; see <see cref="ErrorCodes"/>.</param>
/// <param name="Location">The operation or field concerned.</param>
internal sealed record LimitError(string Message, string Code, SourceLocation Location);
