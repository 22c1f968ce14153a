using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>
/// Creates the <see cref="RequestContext"/> of an HTTP request: the caller, the caller's country and language, and so on.
/// </summary>
public interface IGraphQLContextFactory
{
    /// <summary>Makes the context of one operation.</summary>
    /// <param name="httpContext">The HTTP request; its trace identifier is the request id.</param>
    /// <exception cref="GraphQLException">
    /// The request fails with the exception's code, as it does for any exception that the engine's <see cref="ErrorDescriber"/> explains.
    /// </exception>
    ValueTask<RequestContext> CreateAsync(HttpContext httpContext);
}
