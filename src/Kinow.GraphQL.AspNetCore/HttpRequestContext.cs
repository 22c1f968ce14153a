using Kinow.GraphQL.Execution;

using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>A request that came over HTTP. Applications derive from it, or use it as it is when nothing depends on the caller.</summary>
/// <param name="httpContext">The HTTP request.</param>
public class HttpRequestContext(HttpContext httpContext) : RequestContext
{
    /// <inheritdoc/>
    public override string CorrelationId => HttpContext.TraceIdentifier;

    /// <summary>The HTTP request.</summary>
    protected HttpContext HttpContext { get; } = httpContext;

    /// <inheritdoc/>
    protected override CancellationToken Aborted => HttpContext.RequestAborted;
}
