using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.AspNetCore.Live.Events;
using Kinow.GraphQL.AspNetCore.Live.Sockets;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Live.Hosting;

/// <summary>
/// The route that answers again and again: over a WebSocket by the protocol <c>graphql-transport-ws</c>, or one operation as a stream, by
/// GET or POST.
/// </summary>
internal sealed class LiveEndpoint(LiveServices live) : HttpEndpoint(live.Server, "GET, POST, OPTIONS")
{
    /// <summary>The protocol that sockets speak.</summary>
    public const string Subprotocol = "graphql-transport-ws";

    private readonly BodyReader bodies = new(live.Server.Options);

    protected override Task RespondAsync(HttpRequestState state) =>
        state.Http.WebSockets.IsWebSocketRequest ? ServeSocketAsync(state)
        : AcceptHeader.ChooseStream(state.Http.Request.Headers.Accept) is { } form ? ServeStreamAsync(state, form)
        : ResponseSender.SendErrorAsync(state, HttpErrors.LiveNeedsStream);

    protected override Task NotAcceptableAsync(HttpRequestState state) => RespondAsync(state);

    private async Task ServeSocketAsync(HttpRequestState state)
    {
        var http = state.Http;
        if (!Server.Cors.Allows(http))
        {
            await ResponseSender.SendErrorAsync(state, HttpErrors.OriginNotAllowed);
            return;
        }

        state.LeaveOut();
        var isSpoken = http.WebSockets.WebSocketRequestedProtocols.Contains(Subprotocol);
        using var socket = await http.WebSockets.AcceptWebSocketAsync(isSpoken ? Subprotocol : null);
        using var client = new LiveSocket(live, socket, new(http));
        if (!isSpoken) client.Refuse(CloseCodes.SubprotocolNotAcceptable, "Subprotocol not acceptable");
        else Admit(client, http);
        try
        {
            await client.RunAsync(http.RequestAborted);
        }
        finally
        {
            live.Clients.Remove(client);
        }
    }

    private void Admit(LiveSocket client, HttpContext http)
    {
        switch (live.Clients.Add(client, http.Connection.RemoteIpAddress))
        {
            case LiveAdmission.NoRoom:
                live.Clients.SendAway(client);
                break;
            case LiveAdmission.TooManyOfNetwork:
                client.Refuse(CloseCodes.TryAgainLater, "Too many connections from this network");
                break;
        }
    }

    private async Task ServeStreamAsync(HttpRequestState state, StreamForm form)
    {
        if (await ReadAsync(state) is { } fault)
        {
            await ResponseSender.SendErrorAsync(state, fault);
            return;
        }

        var client = new LiveEventStream(state.Http, form, live.Options);
        if (live.Clients.Add(client, state.Http.Connection.RemoteIpAddress) is var admission and not LiveAdmission.Taken)
        {
            await ResponseSender.SendErrorAsync(
                state, admission == LiveAdmission.NoRoom ? HttpErrors.TooManyConnections : HttpErrors.TooManyOfNetwork);
            return;
        }

        state.LeaveOut();
        var (operation, caller) = (new LiveOperation("", client), new LiveCaller(state.Http));
        await using var readmission = live.Clock.CreateTimer(
            _ => _ = ReadmitAsync(caller, operation), null, live.Options.ReadmissionInterval, live.Options.ReadmissionInterval);
        try
        {
            await live.Starter.StartReadAsync(operation, state, caller, takesMutations: false);
            await client.RunAsync(operation, state.Http.RequestAborted);
        }
        finally
        {
            live.Hub.Leave(operation);
            live.Clients.Remove(client);
        }
    }

    private async ValueTask<HttpError?> ReadAsync(HttpRequestState state)
    {
        var request = state.Http.Request;
        if (HttpMethods.IsGet(request.Method) && !Server.Options.AllowGet) return HttpErrors.GetDisabled;
        if (HttpMethods.IsGet(request.Method))
            return UrlParameters.Read(request.QueryString.Value ?? "", Server.Options, out state.Rented, out state.Members);
        if (!HttpMethods.IsPost(request.Method)) return HttpErrors.MethodNotAllowed;
        return bodies.Check(request) ?? await bodies.ReadAsync(state) ?? JsonBody.Read(state.BodyBytes, Server.Options, out state.Members);
    }

    private async Task ReadmitAsync(LiveCaller caller, LiveOperation operation)
    {
        if (!await live.Starter.ReadmitAsync(caller, [operation])) operation.Fail(HttpErrors.TokenOver.Body);
    }
}
