using Kinow.ClientApi.Health;
using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.AspNetCore.Live.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi;

/// <summary>All routes of the Client API.</summary>
public static class ClientApiEndpoints
{
    /// <summary>Private: any document, and answers that nobody shares.</summary>
    public const string GraphQL = "/v1/graphql";

    /// <summary>The same as <see cref="GraphQL"/>: the path that published apps call. It stays with version 1.</summary>
    public const string PublishedGraphQL = "/graphql";

    /// <summary>
    /// The entry of the cacheable route: registered operations by name or id. It sends callers to <see cref="SharedAnswers"/>, and itself
    /// answers what no cache may keep.
    /// </summary>
    public const string TrustedOperations = "/v1/q/{operation}";

    /// <summary>Answers again and again: WebSockets with <c>graphql-transport-ws</c>, and streams. Not on Lambda.</summary>
    public const string Live = "/v1/live";

    /// <summary>Cacheable by the address alone, whatever the cache: whole answers for a segment, and references to the entry.</summary>
    public const string SharedAnswers = "/v1/shared/{operation}";

    /// <summary>What stands for the caller's segment in addresses of shared answers, and what is broadcast to it.</summary>
    public const string Segment = "/v1/segment";

    /// <summary>What <see cref="SharedAnswers"/> begins with, seen from <see cref="Segment"/>.</summary>
    internal const string SharedFromSegment = "shared/";

    /// <summary>Liveness at <c>/health/live</c>; at <c>/health/ready</c>, whether the stores answer.</summary>
    public const string Health = "/health";

    /// <summary>Maps the routes.</summary>
    /// <param name="endpoints">The host's routes.</param>
    /// <param name="isLive">Whether the process can hold connections, so that there is a live route.</param>
    public static void MapClientApi(this IEndpointRouteBuilder endpoints, bool isLive = true)
    {
        // A process without token keys shall not start, rather than fail each request.
        endpoints.ServiceProvider.GetRequiredService<AccountServices>();
        endpoints.MapGraphQL(GraphQL);
        endpoints.MapGraphQL(PublishedGraphQL);
        endpoints.MapTrustedOperations(TrustedOperations, SharedAnswers);
        endpoints.MapSegment(Segment);
        if (isLive) endpoints.MapGraphQLLive(Live);
        endpoints.MapHealth(Health, StoreHealth.Overall);
        endpoints.MapFallback("{**path}", AnswerUnknownAsync);
    }

    // Caches may keep a 404 that does not say otherwise (RFC 9111 section 4.2.2), under a URL that they read in their own way.
    private static Task AnswerUnknownAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        http.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
