using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Maps the routes of a GraphQL service.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>The tag of health checks that say whether the service is ready for requests.</summary>
    public const string ReadyTag = "ready";

    /// <summary>Maps GraphQL over HTTP: documents by POST, and queries also by GET.</summary>
    /// <param name="pattern">The path, such as <c>/v1/graphql</c>.</param>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql") =>
        endpoints.Map(pattern, new GraphQLEndpoint(ServerOf(endpoints)).HandleAsync).WithDisplayName($"GraphQL {pattern}");

    /// <summary>Maps the route whose answers caches may share: registered queries by GET, by their id or name.</summary>
    /// <param name="pattern">The path, with one parameter, such as <c>/v1/q/{operation}</c>.</param>
    /// <exception cref="ArgumentException">The path has no parameter, or several.</exception>
    public static IEndpointConventionBuilder MapTrustedOperations(this IEndpointRouteBuilder endpoints, string pattern = "/q/{operation}")
    {
        var parameters = RoutePatternFactory.Parse(pattern).Parameters;
        return parameters.Count == 1
            ? endpoints.Map(pattern, new TrustedOperationEndpoint(ServerOf(endpoints), parameters[0].Name).HandleAsync)
                .WithDisplayName($"Trusted operations {pattern}")
            : throw new ArgumentException("The path must have one parameter: the operation.", nameof(pattern));
    }

    /// <summary>
    /// Maps <c>/live</c>, which answers as long as the process does, and <c>/ready</c>, which asks the health checks tagged <see
    /// cref="ReadyTag"/> and tells the status of each by its name, and nothing else about it.
    /// </summary>
    /// <param name="prefix">The path before both.</param>
    /// <param name="overall">What the checks mean together; the worst of them when not given. Unhealthy is answered with 503.</param>
    public static IEndpointConventionBuilder MapHealth(
        this IEndpointRouteBuilder endpoints, string prefix = "/health", Func<HealthReport, HealthStatus>? overall = null)
    {
        overall ??= static report => report.Status;
        var group = endpoints.MapGroup(prefix);
        group.Map("/live", new HealthEndpoint(static _ => false, overall).HandleAsync);
        group.Map("/ready", new HealthEndpoint(static check => check.Tags.Contains(ReadyTag), overall).HandleAsync);
        return group;
    }

    private static GraphQLServer ServerOf(IEndpointRouteBuilder endpoints) =>
        endpoints.ServiceProvider.GetService<GraphQLServer>()
        ?? throw new InvalidOperationException("Call AddGraphQL on the application's services first.");
}
