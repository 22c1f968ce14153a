using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>What one running request needs besides its plan. Reused from request to request.</summary>
internal sealed class RequestState : IDisposable
{
    private CancellationTokenSource clock = new();
    private CancellationTokenRegistration aborted;
    private object?[] arguments = [];
    private InputValues?[] values = [];
    private Exception?[] argumentErrors = [];

    /// <summary>The request as resolvers see it.</summary>
    public RequestContext Context { get; private set; } = null!;

    /// <summary>The engine's parts.</summary>
    public ExecutionServices Services { get; private set; } = null!;

    public BatchCollector Collector { get; } = new();

    public ResponseWriter Writer { get; } = new();

    /// <summary>The batches of the level that runs.</summary>
    public List<BatchNode> Level { get; } = [];

    private OperationPlan Plan => Context.Plan!;

    /// <summary>Prepares the state for a request.</summary>
    public void Start(ExecutionServices services, RequestContext context)
    {
        Services = services;
        Context = context;
        context.CancellationToken = clock.Token;
        Collector.Start(this, Plan.SlotCount);
        Writer.Start(this);
        CoerceArguments();
    }

    /// <summary>The binding that resolves a field.</summary>
    public ObjectBinding BindingOf(FieldPlan field) => Services.Bindings.BindingOf(field.Owner);

    /// <summary>What the binding made of a field's arguments.</summary>
    public object? ArgumentsOf(FieldPlan field) => field.ArgumentSlot < 0 ? field.ConstantArguments : arguments[field.ArgumentSlot];

    /// <summary>Why this request may not have a field; <c>null</c> when it may.</summary>
    public Exception? GuardErrorOf(FieldPlan field)
    {
        if (field.RequiredSession is not null && !Context.Allows(field))
        {
            return new GraphQLException($"{field.Field} needs a session of kind {field.RequiredSession}.", ErrorCodes.Unauthenticated);
        }

        return field.ArgumentError ?? (field.ArgumentSlot < 0 ? null : argumentErrors[field.ArgumentSlot]);
    }

    /// <summary>What the answer tells of the request's price; <c>null</c> when nobody wants to know.</summary>
    public double? ReportedCost { get; private set; }

    /// <summary>What the request costs with its arguments.</summary>
    public double Cost()
    {
        var cost = Plan.ConstantCost ?? CostModel.Cost(Plan, values);
        if (Context.ReportsCost) ReportedCost = cost;
        return cost;
    }

    /// <summary>The value of an introspection field of the root.</summary>
    public object? Introspect(FieldPlan field) =>
        field.Index == MetaFields.SchemaIndex
            ? Services.Schema
            : Services.Schema.FindType((string)((InputValues)ArgumentsOf(field)!)[0]!);

    /// <summary>Turns what was thrown into what the caller sees.</summary>
    public GraphQLError Describe(Exception error, FieldPlan field, object[] path) =>
        Services.Errors.Describe(error, Context) with
        {
            Path = path,
            Locations = error is LocatedException located
                ? [Plan.Document.Source.GetLocation(located.Node.Start)]
                : [.. field.Nodes.Select(node => Plan.Document.Source.GetLocation(node.Start))],
        };

    /// <summary>Starts the timeout that all resolvers share.</summary>
    public void StartClock() => clock.CancelAfter(Services.Options.Timeout);

    /// <summary>Cancels the request when the caller disconnects; needed only when something has to be awaited.</summary>
    public void WatchCaller()
    {
        if (aborted == default) aborted = Context.Aborted.UnsafeRegister(static c => ((CancellationTokenSource)c!).Cancel(), clock);
    }

    /// <summary>Resets the state for reuse.</summary>
    public void Release()
    {
        aborted.Dispose();
        aborted = default;
        if (!clock.TryReset()) clock = new();
        Array.Clear(arguments);
        Array.Clear(values);
        Array.Clear(argumentErrors);
        Level.Clear();
        Collector.Release();
        Writer.Release();
        Context = null!;
        ReportedCost = null;
    }

    /// <summary>Disposes the pooled memory.</summary>
    public void Dispose()
    {
        aborted.Dispose();
        clock.Dispose();
        Writer.Dispose();
    }

    private void CoerceArguments()
    {
        var fields = Plan.VariableArguments;
        if (arguments.Length < fields.Length)
        {
            arguments = new object?[fields.Length];
            values = new InputValues?[fields.Length];
            argumentErrors = new Exception?[fields.Length];
        }

        for (var i = 0; i < fields.Length; i++)
        {
            try
            {
                var field = fields[i];
                var coerced = ArgumentCoercion.Coerce(field.Field, field.Nodes[0], Context.Variables);
                values[i] = coerced;
                arguments[i] = field.Field.Index < 0 ? coerced : BindingOf(field).CreateArguments(field.Field, coerced);
            }
            catch (Exception error)
            {
                argumentErrors[i] = error;
            }
        }
    }
}
