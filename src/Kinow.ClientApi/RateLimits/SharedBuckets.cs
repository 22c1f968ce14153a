using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.RateLimits;

/// <summary>The buckets of a limit.</summary>
/// <param name="maxDelay">The longest wait.</param>
internal sealed class SharedBuckets(IExpiringStore store, LimitKeys keys, RateLimit limit, TimeSpan maxDelay)
{
    private const int MaxSubjects = 20_000;

    private readonly BucketRules rules = BucketRules.Of(limit, maxDelay);
    private readonly RecentValues<string, LocalBucket> locals = new(() => new(BucketRules.Of(limit, maxDelay)), MaxSubjects);

    /// <summary>The bucket of a subject; null where there is no limit.</summary>
    public SharedBucket? Of(string subject)
    {
        if (!limit.IsOn) return null;
        var id = keys.IdOf(limit, subject);
        return new(store, id, rules, locals.Of(id));
    }
}
