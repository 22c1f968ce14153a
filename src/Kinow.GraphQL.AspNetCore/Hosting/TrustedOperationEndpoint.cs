using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>The routes whose answers callers share: registered queries by GET, under URLs that caches can tell apart.</summary>
/// <param name="parameter">The parameter of the path that names the operation.</param>
/// <param name="routes">The two routes of answers that depend on their addresses alone; <c>null</c> where headers tell segments
/// apart.</param>
/// <param name="isKept">Whether caches stand before this one that keep whatever they get.</param>
internal sealed class TrustedOperationEndpoint(GraphQLServer server, string parameter, SharedRoutes? routes = null, bool isKept = false)
    : HttpEndpoint(server, "GET, HEAD, OPTIONS")
{
    // What depends on its address alone is in one media type. Errors of the entry are for one caller.
    protected override ResponseMediaType? MediaTypeOf(HttpRequest request) =>
        base.MediaTypeOf(request) ?? (routes is null ? null : ResponseMediaType.Json);

    protected override Task RespondAsync(HttpRequestState state)
    {
        var request = state.Http.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return ResponseSender.SendErrorAsync(state, HttpErrors.SharedRouteIsReadOnly);
        }

        if (request.RouteValues[parameter] is not string name)
            return ResponseSender.SendErrorAsync(state, HttpErrors.OperationNotFound);
        if (routes is not null) Locate(state, routes, name);
        var resolving = Server.Documents.ResolveAsync(state, name);
        return resolving.IsCompletedSuccessfully ? RunAsync(state, resolving.Result) : AwaitAsync(state, resolving);
    }

    private void Locate(HttpRequestState state, SharedRoutes found, string name)
    {
        var query = SharedQuery.Read(state.Http.Request.QueryString.Value ?? "", Server.Options);
        var address = new SharedAddress(found, isKept, name, state.Http.Request.Path, query);
        state.Address = address;
        state.Http.Features.Set(new SharedSegment(query.Segment));
        if (isKept) state.Http.Features.Set(new SharedAnswerFallback(() => address.Fallback!));
    }

    private async Task AwaitAsync(HttpRequestState state, ValueTask<HttpError?> resolving) => await RunAsync(state, await resolving);

    private Task RunAsync(HttpRequestState state, HttpError? missing)
    {
        if (missing is not null) return ResponseSender.SendErrorAsync(state, missing);
        var request = state.Http.Request;

        // The response is shared, so it must not depend on the caller's token, valid or not: the address says whatever does.
        request.Headers.Remove(HeaderNames.Authorization);
        state.IsCacheable = true;
        state.IsSharedRoute = true;
        state.ReportsTiming = Server.Options.ServerTiming;
        var fault = UrlParameters.ReadShared(request.QueryString.Value ?? "", Server.Options, out state.Rented, out state.Members);
        if (fault is not null) return ResponseSender.SendErrorAsync(state, fault);
        return Server.Runner.RunDocumentAsync(state);
    }
}
