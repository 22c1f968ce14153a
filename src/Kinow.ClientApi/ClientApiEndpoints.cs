using Kinow.ClientApi.Accounts;
using Kinow.GraphQL.AspNetCore;

using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi;

/// <summary>All routes of the Client API.</summary>
public static class ClientApiEndpoints
{
    /// <summary>Private: any document, and answers that nobody shares.</summary>
    public const string GraphQL = "/v1/graphql";

    /// <summary>Cacheable: registered operations by name or id.</summary>
    public const string TrustedOperations = "/v1/q/{operation}";

    /// <summary>Liveness at <c>/health/live</c>, readiness at <c>/health/ready</c>.</summary>
    public const string Health = "/health";

    /// <summary>Maps the routes.</summary>
    /// <param name="endpoints">The host's routes.</param>
    public static void MapClientApi(this IEndpointRouteBuilder endpoints)
    {
        // A process without token keys shall not start, rather than fail each request.
        endpoints.ServiceProvider.GetRequiredService<AccountServices>();
        endpoints.MapGraphQL(GraphQL);
        endpoints.MapTrustedOperations(TrustedOperations);
        endpoints.MapHealth(Health);
    }
}
