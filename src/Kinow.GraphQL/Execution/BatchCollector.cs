using System.Runtime.CompilerServices;
using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.Execution;

/// <summary>First phase: walks from resolved objects to the batches below them and collects their parents.</summary>
public sealed class BatchCollector
{
    private readonly List<BatchNode> pending = [];
    private BatchNode?[] slots = [];
    private ReadMemo?[] memos = [];
    private RequestState state = null!;

    internal bool HasPending => pending.Count > 0;

    /// <summary>The batch of a planned field, made when its first parent arrives.</summary>
    /// <typeparam name="TParent">The type that the field is read from.</typeparam>
    /// <typeparam name="TResult">What the resolver gives for each parent.</typeparam>
    public Batch<TParent, TResult> Batch<TParent, TResult>(FieldPlan field)
        where TParent : class => Unsafe.As<Batch<TParent, TResult>>(slots[field.Slot] ?? Create(field));

    /// <summary>Whether the request may not have this field; its batch then gets no parents.</summary>
    public bool IsRefused(FieldPlan field) => field.IsGuarded && state.GuardErrorOf(field) is not null;

    /// <summary>What the binding made of a field's arguments.</summary>
    public object? Arguments(FieldPlan field) => state.ArgumentsOf(field);

    /// <summary>The request.</summary>
    public RequestContext Context => state.Context;

    /// <summary>
    /// Keeps what a computed property gave, so that the second phase writes the same objects (<see cref="ResponseWriter.TryRecall"/>).
    /// Properties that always give the same object need not be kept.
    /// </summary>
    /// <param name="field">The planned field; something below it is resolved in batches.</param>
    /// <param name="source">The object that was read.</param>
    /// <param name="value">What it gave.</param>
    public void Remember(FieldPlan field, object source, object? value) => (memos[field.Slot] ??= new()).Add(source, value);

    /// <summary>Walks on from an object.</summary>
    /// <param name="field">The field that has the object as its value.</param>
    /// <param name="value">The object; nothing happens when it is null.</param>
    public void Object(FieldPlan field, object? value)
    {
        if (value is not null && SelectionOf(field, value) is { Walk.Length: > 0 } selection) Walk(value, selection);
    }

    /// <summary>Walks on from each object of a list.</summary>
    /// <param name="field">The field that has the list as its value.</param>
    /// <param name="values">The objects; nulls are passed over.</param>
    /// <typeparam name="T">The type of the objects.</typeparam>
    public void List<T>(FieldPlan field, ReadOnlySpan<T> values)
        where T : class?
    {
        foreach (var value in values)
        {
            Object(field, value);
        }
    }

    internal void Walk(object value, SelectionPlan selection)
    {
        foreach (var field in selection.Walk)
        {
            if (IsRefused(field)) continue;
            try
            {
                selection.ObjectBinding().WalkField(value, field, this);
            }
            catch (Exception)
            {
                // The same code runs again when the field is written, where the error has a path and is reported.
            }
        }
    }

    internal void Start(RequestState request, int slotCount)
    {
        state = request;
        pending.Clear();
        if (slots.Length < slotCount)
        {
            slots = new BatchNode?[slotCount];
            memos = new ReadMemo?[slotCount];
        }
    }

    internal void Release()
    {
        pending.Clear();
        Array.Clear(slots);
        Array.Clear(memos);
        state = null!;
    }

    internal ReadMemo? MemoOf(FieldPlan field) => memos[field.Slot];

    internal BatchNode SlotOf(FieldPlan field) => slots[field.Slot]!;

    internal void TakePending(List<BatchNode> level)
    {
        level.Clear();
        level.AddRange(pending);
        pending.Clear();
    }

    // A value of an impossible type is reported when it is written.
    private static SelectionPlan? SelectionOf(FieldPlan field, object value) =>
        field.Selection ?? field.SelectionFor(field.ResolveType!(value));

    private BatchNode Create(FieldPlan field)
    {
        var node = state.BindingOf(field).CreateBatch(field);
        node.Arguments = state.ArgumentsOf(field);
        slots[field.Slot] = node;
        pending.Add(node);
        return node;
    }
}
