using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>Begins operations: reads what is asked for, checks it as over HTTP, and finds what answers it.</summary>
internal sealed class LiveStarter(GraphQLServer server, LiveHub hub)
{
    /// <summary>Begins an operation. It has failed afterwards where it may not run.</summary>
    /// <param name="payload">The request as JSON, as in the body of a POST.</param>
    public async Task StartAsync(LiveOperation operation, ReadOnlyMemory<byte> payload, LiveCaller caller)
    {
        var state = new HttpRequestState(caller.CreateRequest(isAnonymous: false));
        try
        {
            if (JsonBody.Read(payload, server.Options, out state.Members) is { } fault) operation.Fail(fault.Body);
            else await StartReadAsync(operation, state, caller, takesMutations: true);
        }
        finally
        {
            state.Release();
        }
    }

    /// <summary>Begins an operation whose members have been read. It has failed afterwards where it may not run.</summary>
    /// <param name="takesMutations">Whether it may be a mutation: not where clients ask again by themselves.</param>
    public async Task StartReadAsync(LiveOperation operation, HttpRequestState state, LiveCaller caller, bool takesMutations)
    {
        try
        {
            var fault = await server.Documents.ResolveAsync(state);
            if (fault is null && !takesMutations && state.Document!.KindOf(state.OperationName) == OperationKind.Mutation)
                fault = HttpErrors.MutationByStream;
            await StartReadAsync(operation, state, caller, fault);
        }
        catch (Exception error) when (!state.Http.RequestAborted.IsCancellationRequested)
        {
            Fail(operation, server.Explain(error, state.Http.TraceIdentifier));
        }
    }

    /// <summary>
    /// Begins what is answered at an address of the shared route, for whoever passes it on: it counts for no limit. It has failed
    /// afterwards where that route would refuse it.
    /// </summary>
    public async Task StartAsync(LiveOperation operation, SharedAnswer answer)
    {
        var caller = new LiveCaller(answer.Segment);
        var state = new HttpRequestState(caller.CreateRequest(isAnonymous: true));
        state.Members.Variables = answer.Variables;
        try
        {
            if (await server.Documents.ResolveAsync(state, answer.Operation) is { } fault)
            {
                operation.Fail(fault.Body);
                return;
            }

            var planned = state.Plan(server.Options);
            if (planned.Plan is null) Fail(operation, server.Executor.Reject(planned.Errors));
            else if (planned.Plan.Operation.Operation != OperationKind.Query) operation.Fail(HttpErrors.MutationOnSharedRoute.Body);
            else if (!planned.Plan.CachePolicy.IsShared) operation.Fail(HttpErrors.PrivateOperation.Body);
            else
            {
                var context = await server.Contexts.CreateAsync(state.Http);
                Follow(operation, state, context, new(planned, caller, null, null, null, LiveSettings.Default));
            }
        }
        catch (Exception error)
        {
            Fail(operation, server.Explain(error, state.Http.TraceIdentifier));
        }
        finally
        {
            state.Release();
        }
    }

    /// <summary>Ends those operations of a caller that may not go on. While nobody can tell, all do.</summary>
    /// <returns>Whether the caller's credentials still count.</returns>
    public async Task<bool> ReadmitAsync(LiveCaller caller, LiveOperation[] operations)
    {
        try
        {
            if (await server.Contexts.CreateAsync(caller.CreateRequest(isAnonymous: false)) is not HttpRequestContext context) return true;
            foreach (var operation in operations)
            {
                if (operation.Request is { } request && context.Readmit(request.Planned.Plan!) is { } refusal)
                    Fail(operation, server.Executor.Refuse(refusal));
            }

            return true;
        }
        catch (Exception error)
        {
            using var response = server.Explain(error, caller.TraceIdentifier);
            return response.ErrorCode != ErrorCodes.Unauthenticated;
        }
    }

    private async Task StartReadAsync(LiveOperation operation, HttpRequestState state, LiveCaller caller, HttpError? fault)
    {
        if (fault is not null)
        {
            operation.Fail(fault.Body);
            return;
        }

        var planned = state.Plan(server.Options);
        if (planned.Plan is null)
        {
            Fail(operation, server.Executor.Reject(planned.Errors));
            return;
        }

        var isRegistered = state.Trusted is not null && state.Members.Query.IsEmpty;
        var settings = LiveDirective.Read(server.Executor, planned, state.Members, isRegistered);
        var context = await server.Contexts.CreateAsync(state.Http);
        if (settings is null) await AnswerAsync(operation, planned, context);
        else if (await server.Executor.AdmitAsync(planned, context) is { } refusal) Fail(operation, server.Executor.Refuse(refusal));
        else Follow(operation, state, context, new(planned, caller, null, null, null, settings));
    }

    private async Task AnswerAsync(LiveOperation operation, PlannedRequest planned, RequestContext context)
    {
        using var response = await server.Executor.ExecuteAsync(planned, context);
        if (response.Kind == ResponseKind.Rejected) operation.Fail(response.Body);
        else operation.Complete(response.Body.ToArray());
    }

    private void Follow(LiveOperation operation, HttpRequestState state, RequestContext context, LiveRequest request)
    {
        var plan = request.Planned.Plan!;
        if (plan.CachePolicy.IsShared && context is HttpRequestContext { Segment: { } own } http)
        {
            var token = http.SegmentToken?.Value;
            var segment = token ?? own;
            var variables = CanonicalVariables.Of(state.Members.Variables, state.VariablesElement, plan.Operation.VariableDefinitions);
            request = request with { Key = new AnswerKey(plan, variables, segment).Kept(), Segment = segment, Token = token };
        }

        hub.Follow(operation, request);
    }

    private static void Fail(LiveOperation operation, GraphQLResponse response)
    {
        using (response) operation.Fail(response.Body);
    }
}
