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
    /// Maps the two routes of shared answers that depend on their addresses alone. The first is where callers come in: it sends them to
    /// the second, with their segment and the variables in canonical form, and itself answers what is not to be kept. The second is for
    /// caches: it gives whole answers and, in the place of anything else, leads back to the first.
    /// </summary>
    /// <param name="entry">The path of the first, which ends with its one parameter, such as <c>/v1/q/{operation}</c>.</param>
    /// <param name="kept">The path of the second, in the same form.</param>
    /// <exception cref="ArgumentException">A path does not end with its one parameter.</exception>
    /// <exception cref="InvalidOperationException">There is no <see cref="GraphQLHttpOptions.SegmentParameter"/>.</exception>
    public static void MapTrustedOperations(this IEndpointRouteBuilder endpoints, string entry, string kept)
    {
        var server = ServerOf(endpoints);
        if (server.Options.SegmentParameter is null) throw new InvalidOperationException("Name the parameter of segments in the options.");
        var routes = new SharedRoutes(entry, kept);
        endpoints.Map(entry, new TrustedOperationEndpoint(server, routes.EntryParameter, routes).HandleAsync)
            .WithDisplayName($"Trusted operations {entry}");
        endpoints.Map(kept, new TrustedOperationEndpoint(server, routes.KeptParameter, routes, isKept: true).HandleAsync)
            .WithDisplayName($"Trusted operations {kept}");
    }

    /// <summary>Maps the route that tells callers what stands for their segment in the addresses of shared answers.</summary>
    /// <param name="pattern">The path, such as <c>/v1/segment</c>.</param>
    public static IEndpointConventionBuilder MapSegment(this IEndpointRouteBuilder endpoints, string pattern = "/segment") =>
        endpoints.Map(pattern, new SegmentEndpoint(ServerOf(endpoints)).HandleAsync).WithDisplayName($"Segment {pattern}");

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
