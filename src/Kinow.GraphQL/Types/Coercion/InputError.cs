using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>A variable whose value cannot be used; its code is <see cref="ErrorCodes.BadUserInput"/>.</summary>
/// <param name="Message">What is wrong, in words for the caller.</param>
/// <param name="Node">
/// The definition of the variable; its start is the location of the error. <c>null</c> when no single variable is wrong.
/// </param>
public readonly record struct InputError(string Message, SyntaxNode? Node);
