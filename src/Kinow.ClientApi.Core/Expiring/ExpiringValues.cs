using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Core.Expiring;

/// <summary>
/// Values of one kind, one in each short-lived record. A value is read, changed and written if nobody has written in between; otherwise all
/// of that is done again, after waits that get longer.
/// </summary>
/// <param name="read">What a record holds; what stands for none, when it is given null.</param>
/// <param name="write">The record, with this id, that holds a value; null when none is needed for it: then there is none.</param>
/// <param name="maxAttempts">How often a change is tried, at least once. Who loses each time is one of very many.</param>
public sealed class ExpiringValues<T>(
    IExpiringStore store, Func<ExpiringRecord?, T> read, Func<string, T, ExpiringRecord?> write, int maxAttempts)
{
    // The longest wait is under 2^6 milliseconds.
    private const int MaxDoublings = 6;

    /// <summary>Reads a value.</summary>
    /// <exception cref="StoreUnavailableException">The store is out of reach.</exception>
    public async ValueTask<ExpiringValue<T>> FindAsync(string id, CancellationToken cancellationToken)
    {
        var entry = await store.FindAsync(id, cancellationToken);
        return new(read(entry?.Record), entry);
    }

    /// <summary>Keeps a value where there is none.</summary>
    /// <returns>Whether there was none: of several callers one is told so.</returns>
    /// <exception cref="StoreUnavailableException">The store is out of reach; it is not known whether it was kept.</exception>
    public async ValueTask<bool> CreateAsync(string id, T value, CancellationToken cancellationToken) =>
        write(id, value) is { } record && await store.CreateAsync(record, cancellationToken) is not null;

    /// <summary>Changes a value.</summary>
    /// <param name="change">What becomes of it: asked again when others were faster. An equal value writes nothing.</param>
    /// <param name="known">
    /// The value as it was read before, or as it probably is: where it is another one by now, it is read. Null to read it first.
    /// </param>
    /// <returns>What it was and what it is; null when others were faster each time, and nothing was done.</returns>
    /// <exception cref="StoreUnavailableException">The store is out of reach; it is not known whether anything was done.</exception>
    public async ValueTask<ExpiringChange<T>?> ChangeAsync(
        string id, Func<T, T> change, CancellationToken cancellationToken, ExpiringValue<T>? known = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        for (var attempt = 0; attempt < maxAttempts; attempt++)
        {
            if (attempt > 0) await WaitAsync(attempt, cancellationToken);
            var found = known ?? await FindAsync(id, cancellationToken);
            var next = change(found.Value);
            if (EqualityComparer<T>.Default.Equals(found.Value, next)) return new(found.Value, next, found.Entry);
            var (isWritten, entry) = await WriteAsync(id, found.Entry, next, cancellationToken);
            if (isWritten) return new(found.Value, next, entry);
            known = null;
        }

        return null;
    }

    private async ValueTask<(bool IsWritten, ExpiringEntry? Entry)> WriteAsync(
        string id, ExpiringEntry? current, T value, CancellationToken cancellationToken)
    {
        if (write(id, value) is not { } next) return (current is null || await store.RemoveAsync(current, cancellationToken), null);
        var written = await store.WriteAsync(current, next, cancellationToken);
        return (written is not null, written);
    }

    // Of different lengths, so that those who have met once do not meet again.
    private static Task WaitAsync(int attempt, CancellationToken cancellationToken) =>
        Task.Delay(Random.Shared.Next(1 << Math.Min(attempt, MaxDoublings)), cancellationToken);
}
