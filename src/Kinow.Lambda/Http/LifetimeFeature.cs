using Kinow.Lambda.Runtime;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Http;

/// <summary>A request lives until a margin before the deadline of its invocation.</summary>
internal sealed class LifetimeFeature : IHttpRequestLifetimeFeature, IDisposable
{
    private readonly Deadline deadline;

    /// <summary>Begins the life of a request.</summary>
    public LifetimeFeature(TimeSpan left, ILogger logger)
    {
        deadline = new(left, logger);
        RequestAborted = deadline.Token;
    }

    public CancellationToken RequestAborted { get; set; }

    /// <summary>Whether the time is up, or the application gave up.</summary>
    public bool IsExpired => deadline.IsExpired;

    /// <summary>Whether the application gave up.</summary>
    public bool IsAborted { get; private set; }

    public void Abort()
    {
        IsAborted = true;
        deadline.Cancel();
    }

    public void Dispose() => deadline.Dispose();
}
