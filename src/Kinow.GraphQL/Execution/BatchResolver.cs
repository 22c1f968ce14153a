using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>Gives a field's values for all parents of a level.</summary>
/// <param name="batch">The parents, and where the results go.</param>
/// <param name="arguments">The coerced arguments; <c>null</c> when the field takes none.</param>
/// <param name="context">The request.</param>
public delegate ValueTask BatchResolver(Batch<object, object> batch, InputValues? arguments, RequestContext context);
