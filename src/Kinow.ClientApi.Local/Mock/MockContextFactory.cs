using Kinow.GraphQL;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>Refuses the requests that shall not run, as the service itself refuses: with a code, before any resolver.</summary>
internal sealed class MockContextFactory(IGraphQLContextFactory next) : IGraphQLContextFactory
{
    public ValueTask<RequestContext> CreateAsync(HttpContext httpContext)
    {
        var request = httpContext.Features.Get<MockRequest>() ?? MockRequest.None;
        if (request.Refusal is { } refusal) throw refusal;
        return request.Scenario == Scenario.ExpiredSession && !string.IsNullOrWhiteSpace(httpContext.Request.Headers.Authorization)
            ? throw new GraphQLException(
                "The access token has expired: renew the session with its refresh token.", ErrorCodes.Unauthenticated)
            : next.CreateAsync(httpContext);
    }
}
