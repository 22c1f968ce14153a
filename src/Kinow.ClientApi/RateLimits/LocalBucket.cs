using System.Diagnostics.CodeAnalysis;

namespace Kinow.ClientApi.RateLimits;

/// <summary>
/// One subject's bucket as one process sees it: every attempt that was made here, for when the store is away; and until when the shared
/// bucket lets nobody through, so that a flood is refused without asking.
/// </summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields", Justification = "A semaphore without a wait handle holds nothing.")]
internal sealed class LocalBucket(BucketRules rules)
{
    private readonly Lock gate = new();
    private Bucket own;
    private Bucket shared;

    /// <summary>One attempt at a time asks the store.</summary>
    public SemaphoreSlim Turn { get; } = new(1);

    /// <summary>How long everybody has to wait, as far as it is known here.</summary>
    public TimeSpan WaitAt(DateTimeOffset instant)
    {
        lock (gate) return shared.WaitAt(instant, rules);
    }

    /// <summary>Counts an attempt that is made here.</summary>
    /// <returns>How long it would have to wait if there were this process alone.</returns>
    public TimeSpan Take(DateTimeOffset instant)
    {
        lock (gate)
        {
            var wait = own.WaitAt(instant, rules);
            if (wait == TimeSpan.Zero) own = own.Take(instant, rules);
            return wait;
        }
    }

    /// <summary>Gives an attempt back.</summary>
    public void Return()
    {
        lock (gate) (own, shared) = (own.Return(rules), default);
    }

    /// <summary>Forgets all attempts.</summary>
    public void Clear()
    {
        lock (gate) (own, shared) = (default, default);
    }

    /// <summary>Takes note of the shared bucket.</summary>
    public void Learn(Bucket bucket)
    {
        lock (gate) shared = bucket;
    }
}
