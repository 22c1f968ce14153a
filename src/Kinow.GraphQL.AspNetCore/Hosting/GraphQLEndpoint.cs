using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;

using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>The route that takes documents: by POST, and queries also by GET.</summary>
/// <param name="server">The parts.</param>
internal sealed class GraphQLEndpoint(GraphQLServer server)
    : HttpEndpoint(server, server.Options.AllowGet ? "GET, HEAD, POST, OPTIONS" : "POST, OPTIONS")
{
    private readonly BodyReader bodies = new(server.Options);

    /// <inheritdoc/>
    protected override Task AnswerAsync(Exchange exchange)
    {
        var method = exchange.Http.Request.Method;
        return HttpMethods.IsPost(method) ? PostAsync(exchange)
            : HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? GetAsync(exchange)
            : ResponseSender.RefuseAsync(exchange, HttpFaults.MethodNotAllowed);
    }

    /// <inheritdoc/>
    protected override Task RefuseMediaTypeAsync(Exchange exchange) =>
        OpensPage(exchange.Http.Request) ? Server.Options.Page!(exchange.Http) : base.RefuseMediaTypeAsync(exchange);

    private Task PostAsync(Exchange exchange)
    {
        if (bodies.Check(exchange.Http.Request) is { } fault)
        {
            return ResponseSender.RefuseAsync(exchange, fault);
        }

        var read = bodies.ReadAsync(exchange);
        return read.IsCompletedSuccessfully ? RunAsync(exchange, read.Result) : AwaitBodyAsync(exchange, read);
    }

    private async Task AwaitBodyAsync(Exchange exchange, ValueTask<HttpFault?> read) => await RunAsync(exchange, await read);

    private Task RunAsync(Exchange exchange, HttpFault? fault)
    {
        fault ??= JsonBody.Read(exchange.BodyBytes, Server.Options, out exchange.Members);
        return fault is null ? Server.Runner.RunAsync(exchange, exchange.Members) : ResponseSender.RefuseAsync(exchange, fault);
    }

    private Task GetAsync(Exchange exchange)
    {
        var request = exchange.Http.Request;
        if (OpensPage(request))
        {
            return Server.Options.Page!(exchange.Http);
        }

        if (!Server.Options.AllowGet)
        {
            return ResponseSender.RefuseAsync(exchange, HttpFaults.GetDisabled);
        }

        exchange.IsCacheable = true;
        var fault = UrlParameters.Read(request.QueryString.Value ?? "", Server.Options, out exchange.Rented, out exchange.Members);
        return fault is null ? Server.Runner.RunAsync(exchange, exchange.Members) : ResponseSender.RefuseAsync(exchange, fault);
    }

    private bool OpensPage(HttpRequest request) =>
        Server.Options.Page is not null
        && HttpMethods.IsGet(request.Method)
        && AcceptHeader.WantsPage(request.Headers.Accept)
        && !UrlParameters.HasDocument(request.QueryString.Value ?? "");
}
