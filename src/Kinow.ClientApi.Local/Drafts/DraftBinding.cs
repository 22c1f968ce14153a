using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>The code behind one object type of a draft: reads made-up objects, and those of the contract.</summary>
/// <param name="typeName">The name of the type.</param>
/// <param name="reader">Reads fields.</param>
internal sealed class DraftBinding(string typeName, IDraftReader reader) : ValueBinding
{
    public override string TypeName { get; } = typeName;

    public override FieldKind KindOf(OutputField field) => reader.IsRead(field) ? FieldKind.Batch : FieldKind.Property;

    protected override object? Read(object source, FieldPlan field, InputValues? arguments, RequestContext context) =>
        reader.Read((DraftSource)source, field, arguments, context);

    protected override ValueTask ResolveAsync(Batch<object, object> batch, InputValues? arguments, RequestContext context) =>
        reader.ReadAsync(batch, arguments, context);

    protected override IAsyncEnumerable<object?> Subscribe(FieldPlan field, InputValues? arguments, RequestContext context) =>
        reader.SubscribeAsync(field, arguments, context.CancellationToken);
}
