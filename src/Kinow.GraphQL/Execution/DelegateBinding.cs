using System.Collections;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>A binding made of delegates, for types that are not known at compile time. Introspection is one of its users.</summary>
/// <param name="typeName">The name of the object type.</param>
public sealed class DelegateBinding(string typeName) : ObjectBinding
{
    /// <inheritdoc/>
    public override string TypeName { get; } = typeName;

    /// <summary>Fields read from their parent, by name.</summary>
    public Dictionary<string, FieldResolver> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Fields resolved in batches, by name.</summary>
    public Dictionary<string, BatchResolver> Batches { get; } = new(StringComparer.Ordinal);

    /// <summary>Event streams, by name.</summary>
    public Dictionary<string, StreamResolver> Streams { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override FieldKind KindOf(OutputField field) => Batches.ContainsKey(field.Name) ? FieldKind.Batch : FieldKind.Property;

    /// <inheritdoc/>
    public override void WriteFields(object source, SelectionPlan selection, int from, ResponseWriter writer)
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
    public override void WalkField(object source, FieldPlan field, BatchCollector collector)
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
    public override BatchNode CreateBatch(FieldPlan field) => new Batch<object, object>(field);

    /// <inheritdoc/>
    public override ValueTask ResolveAsync(BatchNode node, RequestContext context) =>
        Batches[node.Field.Field.Name]((Batch<object, object>)node, (InputValues?)node.Arguments, context);

    /// <inheritdoc/>
    public override void WalkResults(BatchNode node, BatchCollector collector)
    {
        for (var i = 0; i < node.Count; i++)
        {
            if (node.ErrorAt(i) is null) WalkValue(node.Field, ((Batch<object, object>)node).ResultAt(i), collector);
        }
    }

    /// <inheritdoc/>
    public override IAsyncEnumerable<object?> Subscribe(FieldPlan field, object? arguments, RequestContext context) =>
        Streams[field.Field.Name]((InputValues?)arguments, context);

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

    private object? Read(object source, FieldPlan field, object? arguments, RequestContext context) =>
        source is SubscriptionEvent e ? e.Value : Fields[field.Field.Name](source, (InputValues?)arguments, context);
}
