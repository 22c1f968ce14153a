using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>
/// The code behind one object type. The generator writes one for each type of a contract; <see cref="DelegateBinding"/> is for schemas that
/// are not known at compile time. Bindings are shared by all requests and hold no state of theirs.
/// </summary>
public abstract class ObjectBinding : TypeBinding
{
    /// <summary>The name of the object type.</summary>
    public abstract string TypeName { get; }

    /// <summary>
    /// Second phase: writes the selected fields of one object, from <paramref name="from"/> on. Each field starts with
    /// <see cref="ResponseWriter.Begin"/>; nulls and violations are the writer's business.
    /// </summary>
    /// <param name="source">The object.</param>
    /// <param name="selection">What is selected on it.</param>
    /// <param name="from">Position of the first field to write.</param>
    /// <param name="writer">Where the response goes.</param>
    public abstract void WriteFields(object source, SelectionPlan selection, int from, ResponseWriter writer);

    /// <summary>First phase: hands one object, or what one of its properties leads to, to the batches below it.</summary>
    /// <param name="source">The object.</param>
    /// <param name="field">A field of <see cref="SelectionPlan.Walk"/>.</param>
    /// <param name="collector">Collects the parents of each batch.</param>
    public virtual void WalkField(object source, FieldPlan field, BatchCollector collector)
    {
    }

    /// <summary>Makes the typed batch of a field of kind <see cref="FieldKind.Batch"/>.</summary>
    public virtual BatchNode CreateBatch(FieldPlan field) => throw NotOfThisKind(field.Field);

    /// <summary>Resolves a batch: sets one result or error for each parent.</summary>
    /// <param name="node">The batch with all parents of its level.</param>
    /// <param name="context">The request.</param>
    public virtual ValueTask ResolveAsync(BatchNode node, RequestContext context) => throw NotOfThisKind(node.Field.Field);

    /// <summary>Walks from the results of a batch to the batches below them.</summary>
    /// <param name="node">The resolved batch.</param>
    /// <param name="collector">Collects the parents of each batch.</param>
    public virtual void WalkResults(BatchNode node, BatchCollector collector)
    {
    }

    /// <summary>Opens the event stream of a subscription root field (specification section 6.2.3.1).</summary>
    /// <param name="field">The planned root field.</param>
    /// <param name="arguments">What <see cref="TypeBinding.CreateArguments"/> made.</param>
    /// <param name="context">The request; its token ends the stream.</param>
    public virtual IAsyncEnumerable<object?> Subscribe(FieldPlan field, object? arguments, RequestContext context) =>
        throw NotOfThisKind(field.Field);

    private static InvalidOperationException NotOfThisKind(OutputField field) => new($"{field} is not resolved that way.");
}
