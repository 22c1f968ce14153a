using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.RateLimits;

/// <summary>The buckets of a limit.</summary>
internal sealed class SharedBuckets
{
    private const int MaxSubjects = 20_000;

    private readonly IExpiringStore store;
    private readonly LimitKeys keys;
    private readonly RateLimit limit;
    private readonly BucketRules rules;
    private readonly RecentValues<string, LocalBucket> locals;

    /// <param name="maxDelay">The longest wait.</param>
    public SharedBuckets(IExpiringStore store, LimitKeys keys, RateLimit limit, TimeSpan maxDelay)
    {
        (this.store, this.keys, this.limit) = (store, keys, limit);
        rules = BucketRules.Of(limit, maxDelay);
        locals = new(() => new(rules), MaxSubjects);
    }

    /// <summary>The bucket of a subject; null where there is no limit.</summary>
    public SharedBucket? Of(string subject)
    {
        if (!limit.IsOn) return null;
        var id = keys.IdOf(limit, subject);
        return new(store, id, rules, locals.Of(id));
    }
}
