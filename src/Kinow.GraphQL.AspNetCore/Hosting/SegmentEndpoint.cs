using Kinow.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>The route that tells a caller what stands for its segment in the addresses of shared answers.</summary>
internal sealed class SegmentEndpoint(GraphQLServer server) : HttpEndpoint(server, "GET, HEAD, OPTIONS")
{
    protected override async Task RespondAsync(HttpRequestState state)
    {
        var method = state.Http.Request.Method;
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method))
        {
            await ResponseSender.SendErrorAsync(state, HttpErrors.SharedRouteIsReadOnly);
            return;
        }

        state.Context = await Server.Contexts.CreateAsync(state.Http);
        var token = (state.Context as HttpRequestContext)?.SegmentToken
            ?? throw new InvalidOperationException("The request's context has no segment token.");
        await Server.Sender.SendAsync(state, token, Server.Broadcasts?.OfferTo(token.Value));
    }
}
