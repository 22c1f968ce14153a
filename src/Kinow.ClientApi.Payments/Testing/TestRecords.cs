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
    private const int MaxAttempts = 10;

    private readonly ExpiringValues<T?> values = new(
        store,
        record => record is null ? null : JsonSerializer.Deserialize(record.Content.AsSpan(), type),
        (id, value) => value is null ? null : new(id, [.. JsonSerializer.SerializeToUtf8Bytes(value, type)], time.GetUtcNow() + lifetime),
        MaxAttempts);

    /// <returns>Whether there was none with this id.</returns>
    public async ValueTask<bool> CreateAsync(string id, T value, CancellationToken cancellationToken) =>
        await values.CreateAsync(prefix + id, value, cancellationToken);

    public async ValueTask<T?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await values.FindAsync(prefix + id, cancellationToken)).Value;

    /// <returns>Whether there was one to forget.</returns>
    public async ValueTask<bool> RemoveAsync(string id, CancellationToken cancellationToken) =>
        await store.FindAsync(prefix + id, cancellationToken) is { } entry && await store.RemoveAsync(entry, cancellationToken);

    /// <summary>Changes what is kept.</summary>
    /// <param name="change">Gives the same for no change, and null where there can be none. It may be asked several times.</param>
    /// <returns>What it was and what it is; null when there is no such thing, or no such change.</returns>
    /// <exception cref="StoreUnavailableException">Others change it all the time.</exception>
    public async ValueTask<(T Before, T After)?> ChangeAsync(string id, Func<T, T?> change, CancellationToken cancellationToken)
    {
        var isPossible = false;
        var done = await values.ChangeAsync(prefix + id, Next, cancellationToken)
            ?? throw new StoreUnavailableException("A payment of the gateway for tests is changed all the time.");
        return isPossible ? (done.Before!, done.After!) : null;

        T? Next(T? before)
        {
            var after = before is null ? null : change(before);
            isPossible = after is not null;
            return after ?? before;
        }
    }
}
