using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Creates contexts for applications whose resolvers do not depend on the caller.</summary>
internal sealed class HttpRequestContextFactory : IGraphQLContextFactory
{
    public ValueTask<RequestContext> CreateAsync(HttpContext httpContext) => new(new HttpRequestContext(httpContext));
}
