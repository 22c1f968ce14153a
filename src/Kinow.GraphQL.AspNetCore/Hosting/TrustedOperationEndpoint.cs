using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.AspNetCore.TrustedOperations;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>The route whose answers callers share: registered queries by GET, under URLs that caches can tell apart.</summary>
internal sealed class TrustedOperationEndpoint(GraphQLServer server, string parameter) : HttpEndpoint(server, "GET, HEAD, OPTIONS")
{
    protected override Task RespondAsync(HttpRequestState state)
    {
        var request = state.Http.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return ResponseSender.SendErrorAsync(state, HttpErrors.SharedRouteIsReadOnly);
        }

        if (request.RouteValues[parameter] is not string name)
            return ResponseSender.SendErrorAsync(state, HttpErrors.OperationNotFound);
        if (Server.Trusted.TryFind(name, out var operation)) return RunAsync(state, operation);
        return Server.Registered is { } registered
            ? FindAsync(state, name, registered)
            : ResponseSender.SendErrorAsync(state, HttpErrors.OperationNotFound);
    }

    private async Task FindAsync(HttpRequestState state, string id, RuntimeOperations registered)
    {
        if ((await registered.GetAsync(state.Http.RequestAborted)).TryFindId(id, out var operation)) await RunAsync(state, operation);
        else await ResponseSender.SendErrorAsync(state, HttpErrors.OperationNotFound);
    }

    private Task RunAsync(HttpRequestState state, TrustedOperation operation)
    {
        var request = state.Http.Request;

        // The response is shared, so it must not depend on the caller's token, valid or not: the address says whatever does.
        request.Headers.Remove(HeaderNames.Authorization);
        state.IsCacheable = true;
        state.IsSharedRoute = true;
        state.ReportsTiming = Server.Options.ServerTiming;
        var fault = UrlParameters.ReadShared(request.QueryString.Value ?? "", Server.Options, out state.Rented, out state.Members);
        if (fault is not null) return ResponseSender.SendErrorAsync(state, fault);
        if (state.Members.Segment is { } segment) state.Http.Features.Set(new SharedSegment(segment));
        Server.Documents.Use(operation, state);
        return Server.Runner.RunAsync(state, state.Members.Variables);
    }
}
