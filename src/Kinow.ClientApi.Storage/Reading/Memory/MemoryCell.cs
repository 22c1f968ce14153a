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
    /// <param name="isMine">Whether the caller has to read.</param>
    internal Filling<T> Begin(long now, long limit, out bool isMine)
    {
        lock (gate)
        {
            isMine = filling is not { } running || now - running.StartedAt > limit;
            return isMine ? filling = new(now) : filling!;
        }
    }

    /// <summary>Begins a reading unless one is on its way.</summary>
    internal Filling<T>? TryBegin(long now, long limit)
    {
        if (filling is { } running && now - running.StartedAt <= limit) return null;
        var begun = Begin(now, limit, out var isMine);
        return isMine ? begun : null;
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

    /// <summary>Ends a reading.</summary>
    internal void End(Filling<T> ended)
    {
        lock (gate)
        {
            if (ReferenceEquals(filling, ended)) filling = null;
        }
    }
}
