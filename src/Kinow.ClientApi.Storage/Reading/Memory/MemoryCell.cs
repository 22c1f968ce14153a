namespace Kinow.ClientApi.Storage.Reading.Memory;

/// <summary>The place of one key in memory: what was read last, and the one reading that is on its way. Values only move forward in time.</summary>
internal sealed class MemoryCell<T>
    where T : class
{
    private readonly Lock gate = new();
    private volatile Held<T>? held;
    private volatile Filling<T>? filling;

    /// <summary>What was read last, however old.</summary>
    internal Held<T>? Held => held;

    /// <summary>Begins a reading, or joins the one that is on its way.</summary>
    /// <param name="now">The present, in milliseconds of the memory's clock.</param>
    /// <param name="limit">A reading that takes longer than this, in milliseconds, is given up by those who come later.</param>
    /// <param name="instant">The moment of the request.</param>
    /// <param name="isMine">Whether the caller has to read.</param>
    internal Filling<T> Begin(long now, long limit, DateTimeOffset instant, out bool isMine)
    {
        lock (gate)
        {
            isMine = !IsOnItsWay(now, limit, instant);
            return isMine ? filling = new(now, instant) : filling!;
        }
    }

    /// <summary>Begins a reading unless one is on its way.</summary>
    internal Filling<T>? TryBegin(long now, long limit, DateTimeOffset instant)
    {
        if (IsOnItsWay(now, limit, instant)) return null;
        var begun = Begin(now, limit, instant, out var isMine);
        return isMine ? begun : null;
    }

    /// <summary>Ends a reading with what was read; it is kept unless something later is there.</summary>
    /// <returns>By how many bytes the memory has grown.</returns>
    internal int End(Filling<T> ended, T value, int weight, bool isDegraded)
    {
        var growth = Keep(new(value, ended.StartedAt, ended.Instant, weight, isDegraded));
        Forget(ended);
        ended.Complete(value, isDegraded);
        return growth;
    }

    /// <summary>Ends a reading that failed. Those who wait get an old value where one may be given.</summary>
    internal void End(Filling<T> failed, Exception reason, long now, long staleAge)
    {
        Forget(failed);
        if (held is { } old && now - old.At <= staleAge && old.Answers(failed.Instant, now - old.At)) failed.Complete(old.Value, isDegraded: true);
        else failed.Fail(reason);
    }

    /// <summary>Keeps a value unless a later one is there.</summary>
    /// <returns>By how many bytes the memory has grown.</returns>
    internal int Keep(Held<T> value)
    {
        lock (gate)
        {
            if (held is { } present && present.At > value.At) return 0;
            var growth = value.Weight - (held?.Weight ?? 0);
            held = value;
            return growth;
        }
    }

    private void Forget(Filling<T> ended)
    {
        lock (gate)
        {
            if (ReferenceEquals(filling, ended)) filling = null;
        }
    }

    private bool IsOnItsWay(long now, long limit, DateTimeOffset instant) =>
        filling is { } running && now - running.StartedAt <= limit && Moments.Match(running.Instant, instant, now - running.StartedAt);
}
