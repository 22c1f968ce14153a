using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>
/// Answers queries that callers share from memory, and remembers what it had to make: one making for all who wait for it.
/// </summary>
internal sealed class RememberingRunner(GraphQLServer server, AnswerMemory memory)
{
    /// <summary>Whether callers share the answer to a request, as far as can be told before it is made.</summary>
    public static bool TryGetKey(HttpRequestState state, in PlannedRequest planned, RequestContext context, out AnswerKey key)
    {
        var plan = planned.Plan!;
        if (!plan.CachePolicy.IsShared
            || plan.Operation.Operation != OperationKind.Query
            || context is not HttpRequestContext { ReportsCost: false, ReportsDependencies: false, Segment: { } segment })
        {
            key = default;
            return false;
        }

        var variables = state.Address is { IsCanonical: true }
            ? state.Members.Variables
            : CanonicalVariables.Of(state.Members.Variables, state.VariablesElement, plan.Operation.VariableDefinitions);
        key = new(plan, variables, segment);
        return true;
    }

    /// <summary>Answers a request.</summary>
    public Task RunAsync(HttpRequestState state, in PlannedRequest planned, RequestContext context, in AnswerKey key)
    {
        var known = memory.Find(key, out var isDue);
        if (known is not null && !isDue) return GiveAsync(state, planned, context, known);
        var pending = memory.Begin(key, out var isMine);
        return isMine ? MakeAsync(state, planned, context, pending)
            : known is not null ? GiveAsync(state, planned, context, known)
            : JoinAsync(state, planned, context, pending);
    }

    // Whoever asks is admitted as if the operation ran: limits count what callers ask for, not what it costs us.
    private Task GiveAsync(HttpRequestState state, in PlannedRequest planned, RequestContext context, RememberedAnswer answer)
    {
        if (!answer.MayBeGiven) return server.Runner.AnswerAsync(state, planned, context);
        var admission = GraphQLExecutor.AdmitAsync(planned, answer.Cost, context);
        return admission.IsCompletedSuccessfully ? Give(state, answer, admission.Result) : AwaitAsync(state, answer, admission);
    }

    private async Task AwaitAsync(HttpRequestState state, RememberedAnswer answer, ValueTask<GraphQLException?> admission) =>
        await Give(state, answer, await admission);

    private Task Give(HttpRequestState state, RememberedAnswer answer, GraphQLException? refusal) => refusal is null
        ? server.Sender.SendAsync(state, answer)
        : server.Sender.SendAsync(state, server.Executor.Refuse(refusal));

    private async Task MakeAsync(HttpRequestState state, PlannedRequest planned, RequestContext context, PendingAnswer pending)
    {
        GraphQLResponse response;
        RememberedAnswer? answer = null;
        try
        {
            var http = (HttpRequestContext)context;
            http.TrackDependencies();
            response = await server.Executor.ExecuteAsync(planned, context);
            answer = RememberedAnswer.Of(response, pending.Begun, http.Dependencies);
        }
        finally
        {
            memory.End(pending, answer);
        }

        await server.Sender.SendAsync(state, response, answer);
    }

    private async Task JoinAsync(HttpRequestState state, PlannedRequest planned, RequestContext context, PendingAnswer pending)
    {
        var answer = await pending.Answer.WaitAsync(state.Http.RequestAborted);
        await (answer is null ? server.Runner.AnswerAsync(state, planned, context) : GiveAsync(state, planned, context, answer));
    }
}
