using System.Collections;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>A binding whose fields are read as values, one by one or in batches, for types that are not known at compile time.</summary>
public abstract class ValueBinding : ObjectBinding
{
    /// <inheritdoc/>
    public sealed override void WriteFields(object source, SelectionPlan selection, int from, ResponseWriter writer)
    {
        for (var i = from; i < selection.Fields.Length; i++)
        {
            var field = selection.Fields[i];
            if (!writer.Begin(field, i)) continue;
            if (field.Index < 0)
            {
                writer.Meta(field, selection);
            }
            else if (field.Kind == FieldKind.Batch)
            {
                var batch = writer.Batch<object, object>(field);
                var index = batch.Next(source);
                writer.Value(field, field.Field.Type, batch.ErrorAt(index) ?? batch.ResultAt(index));
            }
            else
            {
                if (!writer.TryRecall(field, source, out var value)) value = Read(source, field, writer.Arguments(field), writer.Context);
                writer.Value(field, field.Field.Type, value);
            }
        }
    }

    /// <inheritdoc/>
    public sealed override void WalkField(object source, FieldPlan field, BatchCollector collector)
    {
        if (field.Kind == FieldKind.Batch)
        {
            collector.Batch<object, object>(field).Add(source);
        }
        else
        {
            var value = Read(source, field, collector.Arguments(field), collector.Context);
            collector.Remember(field, source, value);
            WalkValue(field, value, collector);
        }
    }

    /// <inheritdoc/>
    public sealed override BatchNode CreateBatch(FieldPlan field) => new Batch<object, object>(field);

    /// <inheritdoc/>
    public sealed override ValueTask ResolveAsync(BatchNode node, RequestContext context) =>
        ResolveAsync((Batch<object, object>)node, (InputValues?)node.Arguments, context);

    /// <inheritdoc/>
    public sealed override void WalkResults(BatchNode node, BatchCollector collector)
    {
        for (var i = 0; i < node.Count; i++)
        {
            if (node.ErrorAt(i) is null) WalkValue(node.Field, ((Batch<object, object>)node).ResultAt(i), collector);
        }
    }

    /// <inheritdoc/>
    public sealed override IAsyncEnumerable<object?> Subscribe(FieldPlan field, object? arguments, RequestContext context) =>
        Subscribe(field, (InputValues?)arguments, context);

    /// <summary>Reads a field of an object.</summary>
    protected abstract object? Read(object source, FieldPlan field, InputValues? arguments, RequestContext context);

    /// <summary>Reads a field of several objects.</summary>
    protected abstract ValueTask ResolveAsync(Batch<object, object> batch, InputValues? arguments, RequestContext context);

    /// <summary>Begins a stream of events.</summary>
    protected abstract IAsyncEnumerable<object?> Subscribe(FieldPlan field, InputValues? arguments, RequestContext context);

    private object? Read(object source, FieldPlan field, object? arguments, RequestContext context) =>
        source is SubscriptionEvent e ? e.Value : Read(source, field, (InputValues?)arguments, context);

    private static void WalkValue(FieldPlan field, object? value, BatchCollector collector)
    {
        if (value is IEnumerable items and not string && field.Field.Type.Nullable is ListType)
        {
            foreach (var item in items)
            {
                WalkValue(field, item, collector);
            }
        }
        else if (value is not Exception)
        {
            collector.Object(field, value);
        }
    }
}
