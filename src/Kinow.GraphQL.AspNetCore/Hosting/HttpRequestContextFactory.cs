using Kinow.GraphQL.Execution;

using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>The contexts of applications that do not ask who calls.</summary>
internal sealed class HttpRequestContextFactory : IGraphQLContextFactory
{
    public ValueTask<RequestContext> CreateAsync(HttpContext httpContext) => new(new HttpRequestContext(httpContext));
}
