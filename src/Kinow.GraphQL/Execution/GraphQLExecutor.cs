using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>
/// The engine: prepares documents and runs operations against one schema. Safe for concurrent use; one for each schema is enough.
/// </summary>
public sealed class GraphQLExecutor
{
    private readonly ExecutionServices services;
    private readonly DocumentPreparer preparer;
    private readonly RequestStatePool pool = new();

    /// <summary>Creates the engine.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="bindings">The code behind it.</param>
    /// <param name="options">What is allowed; the defaults when not given.</param>
    public GraphQLExecutor(Schema schema, SchemaBindings bindings, GraphQLOptions? options = null)
    {
        Options = options ?? new();
        services = new(schema, new CompleteBindings(schema, bindings, Options.ShowsDirectives), Options);
        preparer = new(services);
        Documents = new(Options.DocumentCacheSize);
    }

    /// <summary>What is allowed.</summary>
    public GraphQLOptions Options { get; }

    /// <summary>The documents that are ready, by the bytes that callers send.</summary>
    public DocumentCache Documents { get; }

    /// <summary>Parses, measures and validates a document. Never throws for what a caller sent.</summary>
    /// <param name="document">The document in UTF-8. It is kept, so it must not be memory that is reused.</param>
    public PreparedDocument Prepare(ReadOnlyMemory<byte> document) => preparer.Prepare(document);

    /// <summary>Runs a query or mutation. Never throws for what a caller sent.</summary>
    /// <param name="document">The prepared document.</param>
    /// <param name="operationName">The operation; <c>null</c> for the only one.</param>
    /// <param name="variables">
    /// The variables as a JSON object; undefined or null when there are none. Read before the first resolver runs.
    /// </param>
    /// <param name="context">The request as resolvers see it; used once.</param>
    public ValueTask<GraphQLResponse> ExecuteAsync(
        PreparedDocument document, string? operationName, JsonElement variables, RequestContext context) =>
        ExecuteAsync(document.Plan(operationName, variables), context);

    /// <summary>Runs a query or mutation that has been planned. Never throws for what a caller sent.</summary>
    /// <param name="request">What to run; its errors become the response when it cannot run.</param>
    /// <param name="context">The request as resolvers see it; used once.</param>
    public ValueTask<GraphQLResponse> ExecuteAsync(PlannedRequest request, RequestContext context)
    {
        if (request.Plan is null) return new(Reject(request.Errors));
        context.Plan = request.Plan;
        context.Variables = request.Variables;
        var operation = request.Plan.Operation.Operation;
        if (operation == OperationKind.Subscription)
        {
            return new(
                Reject([new("A subscription needs a connection that can carry its events.", ErrorCodes.OperationResolutionFailure)]));
        }

        var response = pool.Rent();
        response.State.Start(services, context);
        var cost = response.Cost = response.State.Cost();
        if (TooExpensive(cost) is { } error)
        {
            response.Reject([error]);
            return new(response);
        }

        var admission = context.AdmitAsync(cost);
        return admission.IsCompletedSuccessfully ? RunAsync(response, context, admission.Result) : AwaitAsync(response, context, admission);
    }

    /// <summary>Decides whether a caller may have an answer that was made before, as if the operation ran.</summary>
    /// <param name="request">What would run.</param>
    /// <param name="cost">What it costs, as <see cref="GraphQLResponse.Cost"/> told.</param>
    /// <param name="context">The request; used once.</param>
    /// <returns>Why the caller may not have it; <c>null</c> when they may.</returns>
    public static ValueTask<GraphQLException?> AdmitAsync(PlannedRequest request, double cost, RequestContext context)
    {
        context.Plan = request.Plan;
        context.Variables = request.Variables;
        return context.AdmitAsync(cost);
    }

    /// <summary>Makes the response to a request that is not admitted.</summary>
    public GraphQLResponse Refuse(GraphQLException refusal) => Reject([ErrorOf(refusal)]);

    private async ValueTask<GraphQLResponse> AwaitAsync(
        GraphQLResponse response, RequestContext context, ValueTask<GraphQLException?> admission)
    {
        GraphQLException? refusal;
        try
        {
            refusal = await admission;
        }
        catch
        {
            response.Dispose();
            throw;
        }

        return await RunAsync(response, context, refusal);
    }

    private ValueTask<GraphQLResponse> RunAsync(GraphQLResponse response, RequestContext context, GraphQLException? refusal)
    {
        if (refusal is not null)
        {
            response.Reject([ErrorOf(refusal)]);
            return new(response);
        }

        var plan = context.Plan!;
        var root = services.Bindings.RootValue(plan.Root.Type);
        return plan.Operation.Operation == OperationKind.Query
            ? OperationRunner.QueryAsync(response, root)
            : OperationRunner.MutationAsync(response, root);
    }

    /// <summary>
    /// Runs a subscription: one response for each event, until the stream ends or the token is cancelled (specification section 6.2.3).
    /// </summary>
    /// <param name="document">The prepared document.</param>
    /// <param name="operationName">The operation; <c>null</c> for the only one.</param>
    /// <param name="variables">The variables as a JSON object; undefined or null when there are none.</param>
    /// <param name="createContext">Makes the request as resolvers see it: once for the stream, then once for each event.</param>
    public async IAsyncEnumerable<GraphQLResponse> SubscribeAsync(
        PreparedDocument document,
        string? operationName,
        JsonElement variables,
        Func<RequestContext> createContext,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var source = Source(document, operationName, variables, createContext(), cancellationToken);
        if (source.Events is null)
        {
            yield return source.Rejection!;
            yield break;
        }

        await using var events = source.Events.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            GraphQLResponse? failed = null;
            try
            {
                if (!await events.MoveNextAsync()) break;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failed = Reject([Options.Errors.Describe(error, source.Context)]);
            }

            if (failed is not null)
            {
                yield return failed;
                yield break;
            }

            var context = createContext();
            context.Plan = source.Context.Plan;
            context.Variables = source.Context.Variables;
            var response = pool.Rent();
            response.State.Start(services, context);
            yield return await OperationRunner.QueryAsync(response, new SubscriptionEvent(events.Current));
        }
    }

    /// <summary>Makes the response to a request that cannot run.</summary>
    /// <param name="errors">The reasons; not empty.</param>
    public GraphQLResponse Reject(ImmutableArray<GraphQLError> errors) => pool.Rent().Reject(errors);

    private StreamSource Source(
        PreparedDocument document,
        string? operationName,
        JsonElement variables,
        RequestContext context,
        CancellationToken cancellationToken)
    {
        var request = document.Plan(operationName, variables);
        if (request.Plan is null) return new(context, null, Reject(request.Errors));
        context.Plan = request.Plan;
        context.Variables = request.Variables;
        var response = pool.Rent();
        var state = response.State;
        state.Start(services, context);
        context.CancellationToken = cancellationToken;
        var field = context.Plan!.Root.Fields[0];
        try
        {
            if ((TooExpensive(state.Cost()) is { } costly
                ? new GraphQLException(costly.Message, costly.Code)
                : state.GuardErrorOf(field)) is { } error)
            {
                throw error;
            }

            var events = state.BindingOf(field).Subscribe(field, state.ArgumentsOf(field), context);
            response.Dispose();
            return new(context, events, null);
        }
        catch (Exception error)
        {
            return new(context, null, response.Reject([state.Describe(error, field, [field.ResponseName])]));
        }
    }

    private static GraphQLError ErrorOf(GraphQLException refusal) => new(refusal.Message, refusal.Code) { RetryAfter = refusal.RetryAfter };

    private GraphQLError? TooExpensive(double cost) => Options.MaxCost > 0 && cost > Options.MaxCost
        ? new(
            $"The operation costs {cost:0}; at most {Options.MaxCost:0} is allowed. Ask for smaller pages or fewer fields.",
            ErrorCodes.CostLimitExceeded)
        : null;

    private readonly record struct StreamSource(RequestContext Context, IAsyncEnumerable<object?>? Events, GraphQLResponse? Rejection);
}
