using System.Collections.Immutable;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Kinow.Lambda.Http;

/// <summary>
/// The routes of an application that tell its paths from a base path before them: those that begin with a name, and that no longer route
/// ends with. A fallback begins everywhere, and beside <c>/v1/graphql</c> what precedes <c>/graphql</c> may be an unknown version.
/// </summary>
internal static class ApplicationRoutes
{
    /// <summary>The routes, each such as <c>/v1/q/{operation}</c> or <c>/files/{*path}</c>.</summary>
    /// <param name="endpoints">What the application has mapped; null for one without routing.</param>
    public static ImmutableArray<string> Of(EndpointDataSource? endpoints)
    {
        string[] routes =
        [
            .. (endpoints?.Endpoints ?? []).OfType<RouteEndpoint>().Select(static endpoint => endpoint.RoutePattern)
                .Where(IsTelling).Select(static pattern => "/" + string.Join('/', pattern.PathSegments.Select(Describe))).Distinct(),
        ];
        return [.. routes.Where(route => !routes.Any(other => other != route && other.EndsWith(route, StringComparison.Ordinal)))];
    }

    private static bool IsTelling(RoutePattern pattern) =>
        pattern.PathSegments is [{ Parts: [RoutePatternLiteralPart] }, ..]
        && pattern.PathSegments.All(static segment => segment.Parts is [RoutePatternLiteralPart or RoutePatternParameterPart])
        && !pattern.Parameters.Any(static parameter => parameter.IsOptional || parameter.Default is not null);

    private static string Describe(RoutePatternPathSegment segment) => segment.Parts[0] switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart { IsCatchAll: true } rest => $"{{*{rest.Name}}}",
        var parameter => $"{{{((RoutePatternParameterPart)parameter).Name}}}",
    };
}
