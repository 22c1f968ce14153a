namespace Kinow.ClientApi.RateLimits;

/// <summary>How many attempts are free, and how waiting grows.</summary>
/// <param name="Capacity">Attempts without waiting; 0 for no limit.</param>
/// <param name="Refill">The time that gives one back.</param>
/// <param name="FirstDelay">The wait once the bucket is empty; it doubles with each attempt.</param>
internal sealed record BucketRules(long Capacity, TimeSpan Refill, TimeSpan FirstDelay, TimeSpan MaxDelay)
{
    /// <summary>The rules of a limit: its quota is free, and comes back over its window.</summary>
    /// <param name="maxDelay">The longest wait.</param>
    public static BucketRules Of(RateLimit limit, TimeSpan maxDelay) =>
        new(limit.Quota, limit.IsOn ? limit.Window / limit.Quota : limit.Window, TimeSpan.FromSeconds(1), maxDelay);

    /// <summary>The wait after an attempt with an empty bucket.</summary>
    /// <param name="beyond">How many attempts went beyond the capacity.</param>
    public TimeSpan DelayAfter(double beyond)
    {
        var delay = FirstDelay * Math.Pow(2, Math.Min(beyond, 30));
        return delay < MaxDelay ? delay : MaxDelay;
    }
}
