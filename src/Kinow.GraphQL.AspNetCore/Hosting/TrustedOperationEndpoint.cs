using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;

using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>The route whose answers callers share: registered queries by GET, under URLs that caches can tell apart.</summary>
/// <param name="server">The parts.</param>
/// <param name="parameter">The route's parameter with the operation's id or name.</param>
internal sealed class TrustedOperationEndpoint(GraphQLServer server, string parameter) : HttpEndpoint(server, "GET, HEAD, OPTIONS")
{
    /// <inheritdoc/>
    protected override bool IsShared => true;

    /// <inheritdoc/>
    protected override Task AnswerAsync(Exchange exchange)
    {
        var request = exchange.Http.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return ResponseSender.RefuseAsync(exchange, HttpFaults.SharedRouteIsReadOnly);
        }

        if (request.RouteValues[parameter] is not string name || !Server.Trusted.TryFind(name, out var operation))
        {
            return ResponseSender.RefuseAsync(exchange, HttpFaults.OperationNotFound);
        }

        // The answer is everybody's: whose token came with the request, and whether it is good, must not show in it.
        request.Headers.Remove(HeaderNames.Authorization);
        exchange.IsCacheable = true;
        exchange.IsSharedRoute = true;
        var fault = UrlParameters.Read(request.QueryString.Value ?? "", Server.Options, out exchange.Rented, out exchange.Members);
        if (fault is not null)
        {
            return ResponseSender.RefuseAsync(exchange, fault);
        }

        Server.Documents.Take(operation, exchange);
        return Server.Runner.RunAsync(exchange, exchange.Members.Variables);
    }
}
