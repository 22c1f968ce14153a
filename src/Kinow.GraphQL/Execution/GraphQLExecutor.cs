using System.Collections.Immutable;
using System.Text.Json;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>
/// The engine: prepares documents and runs operations against one schema. Safe for concurrent use; one for each schema is enough.
/// </summary>
public sealed partial class GraphQLExecutor
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

        var admission = context.IsAdmitted ? default : context.AdmitAsync(cost);
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

    /// <summary>
    /// Decides whether a caller may have what other runs answer: those of a subscription, or of a query that is run again and again.
    /// </summary>
    /// <param name="request">What would run.</param>
    /// <param name="context">The request; used once.</param>
    /// <returns>Why the caller may not have it; <c>null</c> when they may.</returns>
    public ValueTask<GraphQLException?> AdmitAsync(PlannedRequest request, RequestContext context)
    {
        context.Plan = request.Plan;
        context.Variables = request.Variables;
        double cost;
        using (var response = pool.Rent())
        {
            response.State.Start(services, context);
            cost = response.State.Cost();
        }

        return TooExpensive(cost) is { } error ? new(new GraphQLException(error.Message, error.Code)) : context.AdmitAsync(cost);
    }

    /// <summary>The arguments of a directive that a request's operation has; <c>null</c> where it has none of that name.</summary>
    /// <param name="request">What runs.</param>
    /// <param name="name">The directive, without the at sign.</param>
    /// <exception cref="GraphQLException">An argument does not fit its type or is out of bounds.</exception>
    public InputValues? FindDirective(PlannedRequest request, string name)
    {
        foreach (var directive in request.Plan!.Operation.Directives)
        {
            if (directive.Name.Value == name && services.Schema.FindDirective(name) is { } type)
                return ArgumentCoercion.Coerce(type, directive, request.Variables);
        }

        return null;
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

    /// <summary>Makes the response to a request that cannot run.</summary>
    /// <param name="errors">The reasons; not empty.</param>
    public GraphQLResponse Reject(ImmutableArray<GraphQLError> errors) => pool.Rent().Reject(errors);

    private static GraphQLError ErrorOf(GraphQLException refusal) => new(refusal.Message, refusal.Code) { RetryAfter = refusal.RetryAfter };

    private GraphQLError? TooExpensive(double cost) => Options.MaxCost > 0 && cost > Options.MaxCost
        ? new(
            $"The operation costs {cost:0}; at most {Options.MaxCost:0} is allowed. Ask for smaller pages or fewer fields.",
            ErrorCodes.CostLimitExceeded)
        : null;
}
