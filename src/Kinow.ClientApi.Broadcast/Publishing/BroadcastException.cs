namespace Kinow.ClientApi.Broadcast.Publishing;

/// <summary>A service did not take a message.</summary>
/// <param name="message">What it answered, without secrets.</param>
/// <param name="mayPass">Whether the same may succeed later.</param>
/// <param name="retryAfter">After what time, where it says so.</param>
public sealed class BroadcastException(string message, bool mayPass, TimeSpan? retryAfter = null) : Exception(message)
{
    /// <summary>Whether the same may succeed later.</summary>
    public bool MayPass { get; } = mayPass;

    /// <summary>After what time it may; null where the service does not say so.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
