using System.Diagnostics;
using Kinow.GraphQL.AspNetCore.Idempotency;
using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Runs operations and sends their responses. Completes synchronously unless a resolver waits.</summary>
internal sealed class RequestRunner(GraphQLServer server)
{
    /// <summary>Runs what a request asks for.</summary>
    public Task RunAsync(HttpRequestState state)
    {
        var resolving = server.Documents.ResolveAsync(state);
        return resolving.IsCompletedSuccessfully ? RunResolvedAsync(state, resolving.Result) : AwaitDocumentAsync(state, resolving);
    }

    /// <summary>Runs the document of a request.</summary>
    public Task RunDocumentAsync(HttpRequestState state)
    {
        if (state.Started != 0) state.Prepared = Stopwatch.GetTimestamp();
        if (state.IsCacheable && state.Document!.KindOf(state.OperationName) == OperationKind.Mutation)
        {
            return ResponseSender.SendErrorAsync(
                state, state.IsSharedRoute ? HttpErrors.MutationOnSharedRoute : HttpErrors.MutationByGet);
        }

        var planned = state.Plan(server.Options);
        if (planned.Plan is null) return server.Sender.SendAsync(state, server.Executor.Reject(planned.Errors));
        if (state.IsSharedRoute && planned.Plan.CachePolicy.Scope == CacheScope.Private)
        {
            return ResponseSender.SendErrorAsync(state, HttpErrors.PrivateOperation);
        }

        if (state.Address is { } address)
        {
            address.Take(state.Members.Variables, state.VariablesElement, planned.Plan.Operation.VariableDefinitions);
            if (address is { IsCanonical: false, Fallback: { } elsewhere }) return ResponseSender.RedirectAsync(state, elsewhere);
        }

        if (server.Idempotent is not null && planned.Plan.Operation.Operation == OperationKind.Mutation
            && IdempotencyKeyHeader.Read(state.Http.Request.Headers, out state.IdempotencyKey) is { } fault)
        {
            return ResponseSender.SendErrorAsync(state, fault);
        }

        var context = server.Contexts.CreateAsync(state.Http);
        return context.IsCompletedSuccessfully
            ? ExecuteAsync(state, planned, context.Result)
            : AwaitContextAsync(state, planned, context);
    }

    /// <summary>Runs an operation and sends its response.</summary>
    public Task AnswerAsync(HttpRequestState state, in PlannedRequest planned, RequestContext context)
    {
        var response = server.Executor.ExecuteAsync(planned, context);
        return response.IsCompletedSuccessfully
            ? server.Sender.SendAsync(state, response.Result)
            : AwaitResponseAsync(state, response);
    }

    private Task RunResolvedAsync(HttpRequestState state, HttpError? fault) =>
        fault is null ? RunDocumentAsync(state) : ResponseSender.SendErrorAsync(state, fault);

    private async Task AwaitDocumentAsync(HttpRequestState state, ValueTask<HttpError?> resolving) =>
        await RunResolvedAsync(state, await resolving);

    private Task ExecuteAsync(HttpRequestState state, in PlannedRequest planned, RequestContext context)
    {
        state.Context = context;
        if (state.Address is { IsCanonical: false } address) return ResponseSender.RedirectAsync(state, address.KeptFor(context));
        if (!state.IsSharedRoute) Report(state, context);
        if (state.IsSharedRoute && context is HttpRequestContext shared) shared.IsSharedRoute = true;
        if (state.IdempotencyKey is { } key) return server.Idempotent!.RunAsync(state, planned, key, (HttpRequestContext)context);
        if (server.Remembering is { } remembering && RememberingRunner.TryGetKey(state, planned, context, out var answer))
            return remembering.RunAsync(state, planned, context, answer);
        return AnswerAsync(state, planned, context);
    }

    // What callers share says nothing of one of them, and what one has asked for is not kept for others.
    private static void Report(HttpRequestState state, RequestContext context)
    {
        if (!state.ReportsCost && !state.ReportsDependencies) return;
        context.ReportsCost = state.ReportsCost;
        state.IsCacheable = false;
        if (!state.ReportsDependencies || context is not HttpRequestContext http) return;
        http.ReportsDependencies = true;
        http.TrackDependencies();
    }

    private async Task AwaitContextAsync(HttpRequestState state, PlannedRequest planned, ValueTask<RequestContext> context) =>
        await ExecuteAsync(state, planned, await context);

    private async Task AwaitResponseAsync(HttpRequestState state, ValueTask<GraphQLResponse> response) =>
        await server.Sender.SendAsync(state, await response);
}
