using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>A binding made of delegates, for types that are not known at compile time. Introspection is one of its users.</summary>
/// <param name="typeName">The name of the object type.</param>
public sealed class DelegateBinding(string typeName) : ValueBinding
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
    protected override object? Read(object source, FieldPlan field, InputValues? arguments, RequestContext context) =>
        Fields[field.Field.Name](source, arguments, context);

    /// <inheritdoc/>
    protected override ValueTask ResolveAsync(Batch<object, object> batch, InputValues? arguments, RequestContext context) =>
        Batches[batch.Field.Field.Name](batch, arguments, context);

    /// <inheritdoc/>
    protected override IAsyncEnumerable<object?> Subscribe(FieldPlan field, InputValues? arguments, RequestContext context) =>
        Streams[field.Field.Name](arguments, context);
}
