using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Planning;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>A request that came over HTTP. Applications derive from it, or use it as it is when nothing depends on the caller.</summary>
public class HttpRequestContext(HttpContext httpContext) : RequestContext
{
    /// <inheritdoc/>
    public override string CorrelationId => HttpContext.TraceIdentifier;

    /// <summary>The HTTP request.</summary>
    protected HttpContext HttpContext { get; } = httpContext;

    /// <summary>The attempt at a request with an Idempotency-Key; <c>null</c> for requests without one.</summary>
    public IdempotentAttempt? Attempt { get; internal set; }

    /// <summary>
    /// Who asks, so that one caller's Idempotency-Key never leads to another's answer; empty when nobody in particular does. Read before
    /// the operation runs.
    /// </summary>
    protected internal virtual string IdempotencyScope => "";

    /// <summary>
    /// What an answer depends on besides its operation and its variables, when callers share it: equal for callers who get the same one.
    /// <c>null</c> unless overridden: no answer is remembered. Read before the operation runs.
    /// </summary>
    protected internal virtual object? Segment => null;

    /// <summary>
    /// What stands for <see cref="Segment"/> in the addresses of shared answers; <c>null</c> where the application has no such tokens.
    /// Callers are handed it by answers for them alone.
    /// </summary>
    protected internal virtual SegmentToken? SegmentToken => null;

    /// <summary>
    /// Why an operation that was begun may not go on; <c>null</c> when it may. Asked from time to time of one that is answered again and
    /// again, of a context that runs nothing; it counts for no limit.
    /// </summary>
    /// <param name="plan">The operation.</param>
    protected internal virtual GraphQLException? Readmit(OperationPlan plan) => null;

    /// <summary>Takes note from now on of what is read. Called before an operation runs whose answer is to be remembered.</summary>
    protected internal virtual void TrackDependencies()
    {
    }

    /// <summary>What was read; <c>null</c> where nobody can tell. Read after the operation has run.</summary>
    protected internal virtual AnswerDependencies? Dependencies => null;

    /// <summary>Whether the answer tells what it was made of. Set before the operation runs.</summary>
    internal bool ReportsDependencies { get; set; }

    /// <inheritdoc/>
    protected override DependencyReport? DependencyReport =>
        ReportsDependencies && Dependencies is { } read ? new(read.Keys, read.Until) : null;

    /// <summary>Whether callers share the answer, so that it must not depend on who asks first.</summary>
    protected bool IsShared => IsSharedRoute;

    /// <summary>How far the caller is from its limits; <c>null</c> where none holds. What caches may keep does not say it.</summary>
    public RateLimitFields? RateLimits { get; protected set; }

    internal bool IsSharedRoute { get; set; }

    // Whoever sends a key comes back for the answer, so there shall be one.
    /// <inheritdoc/>
    protected override CancellationToken Aborted => Attempt is null ? HttpContext.RequestAborted : CancellationToken.None;
}
