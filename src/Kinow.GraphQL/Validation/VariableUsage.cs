using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Validation;

/// <summary>A place where a variable is used.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type expected there; <c>null</c> when unknown.</param>
/// <param name="HasDefault">Whether the argument or input field there has a default.</param>
/// <param name="Container">The input object of which it is a field; <c>null</c> when it is none.</param>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, bool HasDefault, InputObjectType? Container);
