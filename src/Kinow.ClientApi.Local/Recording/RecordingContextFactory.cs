using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Local.Recording;

/// <summary>Remembers what requests turn out to be.</summary>
internal sealed class RecordingContextFactory(IGraphQLContextFactory next) : IGraphQLContextFactory
{
    public async ValueTask<RequestContext> CreateAsync(HttpContext httpContext)
    {
        var context = await next.CreateAsync(httpContext);

        // Parts of a draft's operation are asked of the service with contexts of their own.
        if (httpContext.Features.Get<RecordedRequest>() is { Context: null } request) request.Context = context;
        return context;
    }
}
