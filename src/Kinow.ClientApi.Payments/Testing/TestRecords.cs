using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.Payments.Testing;

/// <summary>Where the gateway for tests keeps a kind of thing: for all processes of a platform together.</summary>
/// <param name="prefix">What the ids of its records begin with.</param>
internal sealed class TestRecords<T>(IExpiringStore store, string prefix, JsonTypeInfo<T> type, TimeSpan lifetime, TimeProvider time)
    where T : class
{
    private const int MaxTries = 10;

    /// <returns>Whether there was none with this id.</returns>
    public async ValueTask<bool> CreateAsync(string id, T value, CancellationToken cancellationToken) =>
        await store.CreateAsync(RecordOf(id, value), cancellationToken) is not null;

    public async ValueTask<T?> FindAsync(string id, CancellationToken cancellationToken) =>
        await store.FindAsync(prefix + id, cancellationToken) is { } entry ? Read(entry) : null;

    /// <returns>Whether there was one to forget.</returns>
    public async ValueTask<bool> RemoveAsync(string id, CancellationToken cancellationToken) =>
        await store.FindAsync(prefix + id, cancellationToken) is { } entry && await store.RemoveAsync(entry, cancellationToken);

    /// <summary>Changes what is kept.</summary>
    /// <param name="change">Gives the same for no change, and null where there can be none. It may be asked several times.</param>
    /// <returns>What it was and what it is; null when there is no such thing, or no such change.</returns>
    /// <exception cref="StoreUnavailableException">Others change it all the time.</exception>
    public async ValueTask<(T Before, T After)?> ChangeAsync(string id, Func<T, T?> change, CancellationToken cancellationToken)
    {
        for (var i = 0; i < MaxTries; i++)
        {
            if (await store.FindAsync(prefix + id, cancellationToken) is not { } entry) return null;
            var before = Read(entry);
            if (change(before) is not { } after) return null;
            if (ReferenceEquals(before, after)) return (before, after);
            if (await store.ReplaceAsync(entry, RecordOf(id, after), cancellationToken) is not null) return (before, after);
        }

        throw new StoreUnavailableException("A payment of the gateway for tests is changed all the time.");
    }

    private T Read(ExpiringEntry entry) => JsonSerializer.Deserialize(entry.Record.Content.AsSpan(), type)!;

    private ExpiringRecord RecordOf(string id, T value) =>
        new(prefix + id, [.. JsonSerializer.SerializeToUtf8Bytes(value, type)], time.GetUtcNow() + lifetime);
}
