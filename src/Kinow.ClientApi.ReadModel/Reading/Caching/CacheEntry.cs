namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>The entry of one key: the last value, and the one load that is under way. Values only move forward in time.</summary>
internal sealed class CacheEntry<T>
    where T : class
{
    private readonly Lock gate = new();
    private volatile CachedValue<T>? cached;
    private volatile PendingLoad<T>? pending;

    /// <summary>The last value, however old.</summary>
    internal CachedValue<T>? Cached => cached;

    /// <summary>Starts a load, or joins the one that is under way.</summary>
    /// <param name="now">The present, in milliseconds of the cache's clock.</param>
    /// <param name="limit">Loads older than this, in milliseconds, are not joined.</param>
    /// <param name="instant">The instant of the request.</param>
    /// <param name="isMine">Whether the caller has to load.</param>
    internal PendingLoad<T> Begin(long now, long limit, DateTimeOffset instant, out bool isMine)
    {
        lock (gate)
        {
            isMine = !IsPending(now, limit, instant);
            return isMine ? pending = new(now, instant) : pending!;
        }
    }

    /// <summary>Starts a load unless one is under way.</summary>
    internal PendingLoad<T>? TryBegin(long now, long limit, DateTimeOffset instant)
    {
        if (IsPending(now, limit, instant)) return null;
        var begun = Begin(now, limit, instant, out var isMine);
        return isMine ? begun : null;
    }

    /// <summary>Completes a load. Its value is kept unless a later one is there.</summary>
    /// <param name="until">The first moment at which it may say something else although nothing was written.</param>
    /// <returns>By how many bytes the entry has grown.</returns>
    internal int End(PendingLoad<T> ended, T value, int weight, bool isDegraded, DateTimeOffset until = default)
    {
        var growth = Keep(new(value, ended.StartedAt, ended.Instant, weight, isDegraded) { Until = until });
        Remove(ended);
        ended.Complete(value, isDegraded);
        return growth;
    }

    /// <summary>Ends a load that failed. Waiters get a stale value where that is allowed.</summary>
    internal void End(PendingLoad<T> failed, Exception reason, long now, long staleAge)
    {
        Remove(failed);
        if (cached is { } old && now - old.At <= staleAge && old.Answers(failed.Instant, now - old.At))
        {
            failed.Complete(old.Value, isDegraded: true);
        }
        else failed.Fail(reason);
    }

    /// <summary>Keeps a value unless a later one is there. Of one that is there already it forgets nothing.</summary>
    /// <returns>By how many bytes the entry has grown.</returns>
    internal int Keep(CachedValue<T> value)
    {
        lock (gate)
        {
            if (cached is { } present)
            {
                if (present.At > value.At) return 0;
                if (ReferenceEquals(present.Value, value.Value) && present.AsOf > value.AsOf) value = value with { AsOf = present.AsOf };
            }

            var growth = value.Weight - (cached?.Weight ?? 0);
            cached = value;
            return growth;
        }
    }

    private void Remove(PendingLoad<T> ended)
    {
        lock (gate)
        {
            if (ReferenceEquals(pending, ended)) pending = null;
        }
    }

    private bool IsPending(long now, long limit, DateTimeOffset instant) =>
        pending is { } running && now - running.StartedAt <= limit
        && RequestInstants.Match(running.Instant, instant, now - running.StartedAt);
}
