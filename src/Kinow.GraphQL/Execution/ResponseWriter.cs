using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>
/// Second phase: writes a response depth first, straight into UTF-8. A null where none is allowed truncates the buffer to the start of the
/// nearest nullable ancestor (specification section 6.4.4).
/// </summary>
public sealed partial class ResponseWriter : JsonBuffer
{
    private PathSegment[] path = new PathSegment[32];
    private int depth;
    private int progress;
    private int fieldStart;
    private bool violated;
    private int muted;

    [SuppressMessage(
        "Usage", "CA2213:Disposable fields should be disposed", Justification = "The state owns the writer, not the other way round.")]
    private RequestState state = null!;

    /// <summary>The request.</summary>
    public RequestContext Context => state.Context;

    /// <summary>The errors so far, in response order.</summary>
    internal List<GraphQLError> Errors { get; } = [];

    /// <summary>Starts a field: writes its name. Every field begins with this.</summary>
    /// <param name="field">The planned field.</param>
    /// <param name="index">Its position in the selection.</param>
    /// <returns>Whether to write the value. When <c>false</c>, the field has been answered with an error.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Begin(FieldPlan field, int index)
    {
        progress = index;
        fieldStart = Length;
        Raw(field.Key);
        return !field.IsGuarded || IsAllowed(field);
    }

    /// <summary>Answers <c>__typename</c> and the introspection fields of the root.</summary>
    /// <param name="field">The planned field.</param>
    /// <param name="selection">The selection that the field is part of.</param>
    public void Meta(FieldPlan field, SelectionPlan selection)
    {
        if (field.Index == MetaFields.TypeNameIndex) Raw(selection.TypeName);
        else Value(field, field.Field.Type, state.Introspect(field));
    }

    /// <summary>Writes null for a field. Where the contract allows none, that is an error and propagates.</summary>
    public void Null(FieldPlan field)
    {
        if (field.IsNonNull) Fail(field, NonNullViolation(field));
        else Null();
    }

    /// <summary>Answers a field with an error: the field becomes null, and propagates where the contract allows no null.</summary>
    public void Fail(FieldPlan field, Exception error)
    {
        Report(field, error, depth, withField: true);
        if (field.IsNonNull) Violate();
        else Null();
    }

    /// <summary>The batch of a field, resolved before writing began.</summary>
    /// <typeparam name="TParent">The type that the field is read from.</typeparam>
    /// <typeparam name="TResult">What the resolver gives for each parent.</typeparam>
    public Batch<TParent, TResult> Batch<TParent, TResult>(FieldPlan field)
        where TParent : class => Unsafe.As<Batch<TParent, TResult>>(state.Collector.SlotOf(field));

    /// <summary>What a computed property gave in the first phase (<see cref="BatchCollector.Remember"/>).</summary>
    /// <param name="field">The planned field.</param>
    /// <param name="source">The object that is being written.</param>
    /// <param name="value">What it gave.</param>
    /// <returns>Whether it was read in the first phase.</returns>
    public bool TryRecall(FieldPlan field, object source, out object? value)
    {
        value = null;
        return field.HasBatchBelow && state.Collector.MemoOf(field)?.TryTake(source, out value) == true;
    }

    /// <summary>What the binding made of a field's arguments.</summary>
    public object? Arguments(FieldPlan field) => state.ArgumentsOf(field);

    internal void Start(RequestState request)
    {
        state = request;
        depth = 0;
        muted = 0;
        violated = false;
        Errors.Clear();
    }

    private static GraphQLException NonNullViolation(FieldPlan field) =>
        new($"Cannot return null for non-nullable field {field.Owner.Name}.{field.Field.Name}.", ErrorCodes.InternalServerError);

    private bool IsAllowed(FieldPlan field)
    {
        if (state.GuardErrorOf(field) is not { } error) return true;
        Fail(field, error);
        return false;
    }

    // After the first violation the object is discarded, so its other fields report nothing.
    private void Violate()
    {
        if (!violated)
        {
            violated = true;
            muted++;
        }
    }

    private void Report(FieldPlan field, Exception error, int steps, bool withField)
    {
        if (muted == 0) Errors.Add(state.Describe(error, field, PathOf(withField ? field : null, steps)));
    }

    private object[] PathOf(FieldPlan? field, int steps)
    {
        var names = new object[steps + (field is null ? 0 : 1)];
        for (var i = 0; i < steps; i++)
        {
            names[i] = path[i].Field is { } step ? step.ResponseName : path[i].Index;
        }

        if (field is not null) names[^1] = field.ResponseName;
        return names;
    }

    private void Push(FieldPlan? field)
    {
        if (depth == path.Length) Array.Resize(ref path, depth * 2);
        path[depth].Field = field;
        path[depth++].Index = 0;
    }
}
