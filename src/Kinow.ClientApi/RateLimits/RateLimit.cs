using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.RateLimits;

/// <summary>How much of something one subject may do in a time.</summary>
/// <param name="Name">Tells it from the others: in the configuration, in header fields and in ids of records.</param>
/// <param name="Quota">How much; 0 for any amount.</param>
/// <param name="Window">In what time.</param>
/// <param name="Unit">What is counted, as <c>RateLimit-Policy</c> says it; null for requests.</param>
internal sealed record RateLimit(string Name, long Quota, TimeSpan Window, string? Unit = null)
{
    private const int SlicesOfQuota = 10;

    /// <summary>Whether there is a limit.</summary>
    public bool IsOn => Quota > 0;

    /// <summary>How much a process takes at a time from what all share.</summary>
    public long Slice => Math.Max(1, Quota / SlicesOfQuota);

    /// <summary>The limit as callers are told it.</summary>
    public RateLimitPolicy ToPolicy() => new(Name, Quota, (int)Window.TotalSeconds, Unit);
}
