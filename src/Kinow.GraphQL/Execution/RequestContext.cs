using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>One request as resolvers see it. Applications derive from it to carry the caller and what the caller may see.</summary>
public class RequestContext
{
    /// <summary>Cancelled when the caller disconnects or the request times out. Every resolver passes it on.</summary>
    public CancellationToken CancellationToken { get; internal set; }

    /// <summary>The operation that runs; <c>null</c> until it is known.</summary>
    public OperationPlan? Plan { get; internal set; }

    /// <summary>Whether the answer tells what the operation costs, in <c>extensions.cost</c>. Set before the operation runs.</summary>
    public bool ReportsCost { get; set; }

    /// <summary>
    /// What the answer was made of, in <c>extensions.dependencies</c>; <c>null</c> for nothing. Read after all resolvers have run.
    /// </summary>
    protected internal virtual DependencyReport? DependencyReport => null;

    /// <summary>The coerced variables; empty until they are known.</summary>
    public VariableValues Variables { get; internal set; } = VariableValues.Empty;

    /// <summary>Identifies the request in logs and in errors that hide their cause.</summary>
    public virtual string CorrelationId => correlationId ??= Guid.CreateVersion7().ToString("N");

    private string? correlationId;

    /// <summary>Cancelled when the caller disconnects. Read only when a resolver has to be awaited.</summary>
    protected internal virtual CancellationToken Aborted => CancellationToken.None;

    /// <summary>Whether caches may store the response for as long as the contract allows. Read after all resolvers have run.</summary>
    protected internal virtual bool IsCacheable => true;

    /// <summary>Whether the caller may read a field that needs a session. <c>false</c> unless overridden.</summary>
    /// <param name="field">A field with <see cref="FieldPlan.RequiredSession"/>.</param>
    public virtual bool Allows(FieldPlan field) => false;

    /// <summary>
    /// Whether the caller was admitted before, so that <see cref="AdmitAsync"/> is not asked: for what runs again without being asked
    /// again. Set before the operation runs.
    /// </summary>
    public bool IsAdmitted { get; set; }

    /// <summary>Decides whether an operation runs, once its price is known and before any resolver.</summary>
    /// <param name="cost">The price.</param>
    /// <returns>Why it does not run; <c>null</c> when it does.</returns>
    protected internal virtual ValueTask<GraphQLException?> AdmitAsync(double cost) => default;

    /// <summary>Called before the resolvers of a level start; data loaders may begin to collect keys.</summary>
    public virtual void LevelStarting()
    {
    }

    /// <summary>Called when all resolvers of a level have started and none is awaited yet: the moment to dispatch collected keys.</summary>
    public virtual void LevelStarted()
    {
    }
}
