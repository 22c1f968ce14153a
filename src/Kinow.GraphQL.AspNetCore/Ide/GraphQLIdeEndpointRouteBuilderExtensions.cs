using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kinow.GraphQL.AspNetCore.Ide;

/// <summary>Maps the GraphQL IDE.</summary>
public static class GraphQLIdeEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Answers browsers that open the GraphQL route with the IDE, and maps the IDE's files below the route. An application that does not
    /// call this serves no IDE, and should not in production.
    /// </summary>
    /// <param name="endpoints">The routes.</param>
    /// <param name="pattern">The path that was given to <see cref="Hosting.GraphQLEndpointRouteBuilderExtensions.MapGraphQL"/>.</param>
    /// <param name="options">How to serve it; the defaults when not given.</param>
    public static IEndpointConventionBuilder MapGraphQLIde(
        this IEndpointRouteBuilder endpoints, string pattern = "/graphql", GraphQLIdeOptions? options = null)
    {
        var page = new IdePage(options ?? new());
        endpoints.ServiceProvider.GetRequiredService<IOptions<GraphQLHttpOptions>>().Value.Page = page.OpenAsync;
        return endpoints
            .MapMethods(pattern + "/{**file}", ["GET", "HEAD"], (RequestDelegate)page.SendFileAsync)
            .WithDisplayName($"GraphQL IDE {pattern}");
    }
}
