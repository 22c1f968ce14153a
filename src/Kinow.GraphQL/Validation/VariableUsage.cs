using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Validation;

/// <summary>A place where a variable is used.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type expected there; <c>null</c> when unknown.</param>
/// <param name="HasDefault">Whether the argument or input field there has a default.</param>
/// <param name="ParentType">The type of the list or object around it; <c>null</c> when there is none.</param>
internal readonly record struct VariableUsage(VariableNode Node, GraphQLType? Type, bool HasDefault, GraphQLType? ParentType);
