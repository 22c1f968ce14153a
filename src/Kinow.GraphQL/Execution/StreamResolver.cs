using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>Opens the event stream of a subscription field; each event is the field's value.</summary>
/// <param name="arguments">The coerced arguments; <c>null</c> when the field takes none.</param>
/// <param name="context">The request.</param>
public delegate IAsyncEnumerable<object?> StreamResolver(InputValues? arguments, RequestContext context);
