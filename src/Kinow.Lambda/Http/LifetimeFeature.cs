using Kinow.Lambda.Runtime;

using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Http;

/// <summary>A request lives until a margin before the deadline of its invocation.</summary>
internal sealed class LifetimeFeature : IHttpRequestLifetimeFeature, IDisposable
{
    private readonly Deadline deadline;

    /// <summary>Begins the life of a request.</summary>
    /// <param name="left">How long it lives; infinite when there is no deadline.</param>
    /// <param name="logger">Where failures are told.</param>
    public LifetimeFeature(TimeSpan left, ILogger logger)
    {
        deadline = new(left, logger);
        RequestAborted = deadline.Token;
    }

    /// <inheritdoc/>
    public CancellationToken RequestAborted { get; set; }

    /// <summary>Whether the time is up, or the application gave up.</summary>
    public bool IsOver => deadline.IsOver;

    /// <summary>Whether the application gave up.</summary>
    public bool IsAborted { get; private set; }

    /// <inheritdoc/>
    public void Abort()
    {
        IsAborted = true;
        deadline.Cancel();
    }

    /// <inheritdoc/>
    public void Dispose() => deadline.Dispose();
}
