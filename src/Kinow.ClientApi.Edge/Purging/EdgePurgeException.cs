namespace Kinow.ClientApi.Edge.Purging;

/// <summary>An edge did not take a purge.</summary>
/// <param name="message">What it answered, without secrets.</param>
/// <param name="mayPass">Whether the same may succeed later.</param>
/// <param name="retryAfter">After what time, where it says so.</param>
public sealed class EdgePurgeException(string message, bool mayPass, TimeSpan? retryAfter = null) : Exception(message)
{
    /// <summary>Whether the same may succeed later.</summary>
    public bool MayPass { get; } = mayPass;

    /// <summary>After what time it may; null where the edge does not say so.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
