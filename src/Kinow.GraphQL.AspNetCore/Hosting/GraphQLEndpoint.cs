using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>The route that takes documents: by POST, and queries also by GET.</summary>
internal sealed class GraphQLEndpoint(GraphQLServer server)
    : HttpEndpoint(server, server.Options.AllowGet ? "GET, HEAD, POST, OPTIONS" : "POST, OPTIONS")
{
    private readonly BodyReader bodies = new(server.Options);

    protected override Task RespondAsync(HttpRequestState state)
    {
        var method = state.Http.Request.Method;
        return HttpMethods.IsPost(method) ? PostAsync(state)
            : HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? GetAsync(state)
            : ResponseSender.SendErrorAsync(state, HttpErrors.MethodNotAllowed);
    }

    protected override Task NotAcceptableAsync(HttpRequestState state)
    {
        var request = state.Http.Request;
        var wantsStream = AcceptHeader.ChooseStream(request.Headers.Accept) is not null;
        return OpensPage(request) ? Server.Options.Page!(state.Http)
            : wantsStream && Server.Options.Streams is { } streams ? HandOver(state, streams)
            : base.NotAcceptableAsync(state);
    }

    private Task PostAsync(HttpRequestState state)
    {
        if (bodies.Check(state.Http.Request) is { } fault) return ResponseSender.SendErrorAsync(state, fault);
        var read = bodies.ReadAsync(state);
        return read.IsCompletedSuccessfully ? RunAsync(state, read.Result) : AwaitBodyAsync(state, read);
    }

    private async Task AwaitBodyAsync(HttpRequestState state, ValueTask<HttpError?> read) => await RunAsync(state, await read);

    private Task RunAsync(HttpRequestState state, HttpError? fault)
    {
        fault ??= JsonBody.Read(state.BodyBytes, Server.Options, out state.Members);
        return fault is null ? Server.Runner.RunAsync(state) : ResponseSender.SendErrorAsync(state, fault);
    }

    private Task GetAsync(HttpRequestState state)
    {
        var request = state.Http.Request;
        if (OpensPage(request)) return Server.Options.Page!(state.Http);
        if (Server.Options.Streams is { } streams && OpensSocket(request)) return HandOver(state, streams);
        if (!Server.Options.AllowGet) return ResponseSender.SendErrorAsync(state, HttpErrors.GetDisabled);
        state.IsCacheable = true;
        var fault = UrlParameters.Read(request.QueryString.Value ?? "", Server.Options, out state.Rented, out state.Members);
        return fault is null ? Server.Runner.RunAsync(state) : ResponseSender.SendErrorAsync(state, fault);
    }

    private static Task HandOver(HttpRequestState state, RequestDelegate streams)
    {
        state.LeaveOut();
        return streams(state.Http);
    }

    // HTTP/1.1 asks for it by a header, HTTP/2 by a method of its own, which is not GET.
    private static bool OpensSocket(HttpRequest request) =>
        request.Headers.Upgrade.ToString().Equals("websocket", StringComparison.OrdinalIgnoreCase);

    private bool OpensPage(HttpRequest request) =>
        Server.Options.Page is not null
        && HttpMethods.IsGet(request.Method)
        && AcceptHeader.WantsPage(request.Headers.Accept)
        && !UrlParameters.HasDocument(request.QueryString.Value ?? "");
}
