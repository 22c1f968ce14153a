using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>One request as resolvers see it. Applications derive from it to carry the caller and what the caller may see.</summary>
public class RequestContext
{
    /// <summary>Ends when the caller goes away or the time is up. Every resolver passes it on.</summary>
    public CancellationToken CancellationToken { get; internal set; }

    /// <summary>The operation that runs; <c>null</c> until it is known.</summary>
    public OperationPlan? Plan { get; internal set; }

    /// <summary>The coerced variables; empty until they are known.</summary>
    public VariableValues Variables { get; internal set; } = VariableValues.Empty;

    /// <summary>Identifies the request in logs and in errors that hide their cause.</summary>
    public virtual string CorrelationId => correlationId ??= Guid.CreateVersion7().ToString("N");

    private string? correlationId;

    /// <summary>Ends when the caller goes away. Asked for only when a resolver has to be waited for.</summary>
    protected internal virtual CancellationToken Aborted => CancellationToken.None;

    /// <summary>Whether caches may keep the answer as long as the contract allows. Asked when all of it has been read.</summary>
    protected internal virtual bool MayBeKept => true;

    /// <summary>Whether the caller may have a field that needs a session. Closed unless an application opens it.</summary>
    /// <param name="field">A field with <see cref="FieldPlan.RequiredSession"/>.</param>
    public virtual bool Allows(FieldPlan field) => false;

    /// <summary>Called before the resolvers of a level start: from here on they may gather what they need.</summary>
    public virtual void LevelStarting()
    {
    }

    /// <summary>Called when all resolvers of a level have started and before any is awaited: the moment to send what they have gathered.</summary>
    public virtual void LevelStarted()
    {
    }
}
