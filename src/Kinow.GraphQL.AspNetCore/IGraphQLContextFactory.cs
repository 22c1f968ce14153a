using Kinow.GraphQL.Execution;

using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>Makes of an HTTP request what resolvers see of it: the caller, the caller's country and language, and so on.</summary>
public interface IGraphQLContextFactory
{
    /// <summary>Makes the context of one operation.</summary>
    /// <param name="httpContext">The HTTP request; its trace identifier is the request id.</param>
    /// <exception cref="GraphQLException">The request is refused with the exception's code; so it is for what else the engine's <see cref="ErrorDescriber"/> explains.</exception>
    ValueTask<RequestContext> CreateAsync(HttpContext httpContext);
}
