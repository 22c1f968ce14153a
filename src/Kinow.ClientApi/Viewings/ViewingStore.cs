using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Watching;

namespace Kinow.ClientApi.Viewings;

/// <summary>
/// The viewings of accounts, for all containers: one short-lived record for each account, replaced only by who has read the last one.
/// </summary>
internal sealed class ViewingStore(IExpiringStore store)
{
    private const int MaxAttempts = 12;

    /// <summary>Reads the viewings of an account.</summary>
    /// <exception cref="StoreUnavailableException">They cannot be told.</exception>
    public async ValueTask<StoredViewings> FindAsync(Guid user, CancellationToken cancellationToken)
    {
        var entry = await store.FindAsync(ViewingRules.RecordIdOf(user), cancellationToken);
        return new(entry is null ? [] : Read(entry), entry);
    }

    /// <summary>Changes the viewings of an account.</summary>
    /// <param name="change">What becomes of them: called again when another container was faster. The same array changes nothing.</param>
    /// <param name="known">The viewings as they were just read; null to read them.</param>
    /// <returns>False when others were faster every time; then nothing was done.</returns>
    /// <exception cref="StoreUnavailableException">They cannot be changed, or it is not known whether they were.</exception>
    public async ValueTask<bool> ChangeAsync(
        Guid user,
        Func<ImmutableArray<Viewing>, ImmutableArray<Viewing>> change,
        CancellationToken cancellationToken,
        StoredViewings? known = null)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            if (attempt > 0) await Task.Delay(Random.Shared.Next(1 << Math.Min(attempt, 6)), cancellationToken);
            var found = known ?? await FindAsync(user, cancellationToken);
            var next = change(found.Viewings);
            if (next == found.Viewings || await WriteAsync(user, found.Entry, next, cancellationToken)) return true;
            known = null;
        }

        return false;
    }

    private async ValueTask<bool> WriteAsync(
        Guid user, ExpiringEntry? current, ImmutableArray<Viewing> viewings, CancellationToken cancellationToken)
    {
        if (viewings.IsEmpty) return current is null || await store.RemoveAsync(current, cancellationToken);
        var next = new ExpiringRecord(
            ViewingRules.RecordIdOf(user),
            [.. JsonSerializer.SerializeToUtf8Bytes([.. viewings], ViewingJson.Default.ViewingArray)],
            viewings.Max(static viewing => viewing.LastBeat) + ViewingRules.Lifetime);
        return await store.WriteAsync(current, next, cancellationToken) is not null;
    }

    // Later code may have written what this code does not know. The record is gone in a minute.
    private static ImmutableArray<Viewing> Read(ExpiringEntry entry)
    {
        try
        {
            return [.. JsonSerializer.Deserialize(entry.Record.Content.AsSpan(), ViewingJson.Default.ViewingArray) ?? []];
        }
        catch (JsonException error)
        {
            throw new StoreUnavailableException("The viewings of an account cannot be read.", error);
        }
    }
}
