using System.Collections;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>The code behind one object type of a draft: reads made-up objects, and those of the contract.</summary>
/// <param name="typeName">The name of the type.</param>
/// <param name="reader">Reads fields.</param>
internal sealed class DraftBinding(string typeName, IDraftReader reader) : ObjectBinding
{
    public override string TypeName { get; } = typeName;

    public override FieldKind KindOf(OutputField field) => reader.IsRead(field) ? FieldKind.Batch : FieldKind.Property;

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

    public override void WalkField(object source, FieldPlan field, BatchCollector collector)
    {
        if (field.Kind == FieldKind.Batch)
        {
            collector.Batch<object, object>(field).Add(source);
            return;
        }

        var value = Read(source, field, collector.Arguments(field), collector.Context);
        collector.Remember(field, source, value);
        Walk(field, value, collector);
    }

    public override BatchNode CreateBatch(FieldPlan field) => new Batch<object, object>(field);

    public override ValueTask ResolveAsync(BatchNode node, RequestContext context) =>
        reader.ReadAsync((Batch<object, object>)node, (InputValues?)node.Arguments, context);

    public override void WalkResults(BatchNode node, BatchCollector collector)
    {
        for (var i = 0; i < node.Count; i++)
        {
            if (node.ErrorAt(i) is null) Walk(node.Field, ((Batch<object, object>)node).ResultAt(i), collector);
        }
    }

    public override IAsyncEnumerable<object?> Subscribe(FieldPlan field, object? arguments, RequestContext context) =>
        reader.SubscribeAsync(field, (InputValues?)arguments, context.CancellationToken);

    private object? Read(object source, FieldPlan field, object? arguments, RequestContext context) => source is SubscriptionEvent told
        ? told.Value
        : reader.Read((DraftSource)source, field, (InputValues?)arguments, context);

    private static void Walk(FieldPlan field, object? value, BatchCollector collector)
    {
        if (value is IEnumerable items and not string && field.Field.Type.Nullable is ListType)
        {
            foreach (var item in items) Walk(field, item, collector);
        }
        else if (value is not Exception)
        {
            collector.Object(field, value);
        }
    }
}
