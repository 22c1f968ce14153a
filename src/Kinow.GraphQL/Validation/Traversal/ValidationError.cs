using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Traversal;

/// <summary>A rule that a document breaks.</summary>
/// <param name="Message">What is wrong, in words for the caller.</param>
/// <param name="Rule">The name of the broken rule, for example <c>FieldsOnCorrectType</c>.</param>
/// <param name="Locations">The places concerned; empty when the error belongs to no place.</param>
public sealed record ValidationError(string Message, string Rule, ImmutableArray<SourceLocation> Locations)
{
    /// <summary>The <see cref="Rule"/> of the error that ends a validation with too many errors.</summary>
    public const string ErrorLimitRule = "ErrorLimit";
}
