using System.Diagnostics;
using System.Text.Json;

using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Runs operations and sends their answers. Nothing here waits unless a resolver does.</summary>
/// <param name="server">The parts.</param>
internal sealed class RequestRunner(GraphQLServer server)
{
    private readonly JsonDocumentOptions jsonOptions = new() { MaxDepth = server.Options.MaxJsonDepth };

    /// <summary>Runs what a request asks for.</summary>
    /// <param name="exchange">The request.</param>
    /// <param name="members">What it asks for.</param>
    public Task RunAsync(Exchange exchange, in RequestMembers members) =>
        server.Documents.Resolve(members, exchange) is { } fault
            ? ResponseSender.RefuseAsync(exchange, fault)
            : RunAsync(exchange, members.Variables);

    /// <summary>Runs the document of an exchange.</summary>
    /// <param name="exchange">The request; its document is known.</param>
    /// <param name="variables">The variables as a JSON object; empty when there are none.</param>
    public Task RunAsync(Exchange exchange, ReadOnlyMemory<byte> variables)
    {
        if (exchange.Started != 0)
        {
            exchange.Prepared = Stopwatch.GetTimestamp();
        }

        if (!variables.IsEmpty)
        {
            exchange.Variables = JsonDocument.Parse(variables, jsonOptions);
        }

        if (exchange.IsCacheable && exchange.Document!.KindOf(exchange.OperationName) == OperationKind.Mutation)
        {
            return ResponseSender.RefuseAsync(
                exchange, exchange.IsSharedRoute ? HttpFaults.MutationOnSharedRoute : HttpFaults.MutationByGet);
        }

        var planned = exchange.Document!.Plan(exchange.OperationName, exchange.VariablesElement);
        if (planned.Plan is null)
        {
            return server.Sender.SendAsync(exchange, server.Executor.Reject(planned.Errors));
        }

        if (exchange.IsSharedRoute && planned.Plan.CachePolicy.Scope == CacheScope.Private)
        {
            return ResponseSender.RefuseAsync(exchange, HttpFaults.PrivateOperation);
        }

        var context = server.Contexts.CreateAsync(exchange.Http);
        return context.IsCompletedSuccessfully
            ? ExecuteAsync(exchange, planned, context.Result)
            : AwaitContextAsync(exchange, planned, context);
    }

    private Task ExecuteAsync(Exchange exchange, in PlannedRequest planned, RequestContext context)
    {
        exchange.Context = context;
        var response = server.Executor.ExecuteAsync(planned, context);
        return response.IsCompletedSuccessfully
            ? server.Sender.SendAsync(exchange, response.Result)
            : AwaitResponseAsync(exchange, response);
    }

    private async Task AwaitContextAsync(Exchange exchange, PlannedRequest planned, ValueTask<RequestContext> context) =>
        await ExecuteAsync(exchange, planned, await context);

    private async Task AwaitResponseAsync(Exchange exchange, ValueTask<GraphQLResponse> response) =>
        await server.Sender.SendAsync(exchange, await response);
}
