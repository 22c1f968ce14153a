using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>Gives a field's value for one parent, without I/O. An exception that is returned or thrown becomes a field error.</summary>
/// <param name="source">The parent.</param>
/// <param name="arguments">The coerced arguments; <c>null</c> when the field takes none.</param>
/// <param name="context">The request.</param>
public delegate object? FieldResolver(object source, InputValues? arguments, RequestContext context);
