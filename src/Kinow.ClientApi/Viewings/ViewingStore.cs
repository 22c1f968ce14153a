using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Watching;

namespace Kinow.ClientApi.Viewings;

/// <summary>The viewings of accounts, for all containers: one short-lived record for each account.</summary>
internal sealed class ViewingStore(IExpiringStore store)
{
    private const int MaxAttempts = 12;

    private readonly ExpiringValues<ImmutableArray<Viewing>> values = new(store, Read, RecordOf, MaxAttempts);

    /// <summary>Reads the viewings of an account, those that are over included.</summary>
    /// <exception cref="StoreUnavailableException">They cannot be told.</exception>
    public ValueTask<ExpiringValue<ImmutableArray<Viewing>>> FindAsync(Guid user, CancellationToken cancellationToken) =>
        values.FindAsync(ViewingRules.RecordIdOf(user), cancellationToken);

    /// <summary>Changes the viewings of an account.</summary>
    /// <param name="change">What becomes of them: called again when another container was faster. The same array changes nothing.</param>
    /// <param name="known">The viewings as they were just read; null to read them.</param>
    /// <returns>False when others were faster every time; then nothing was done.</returns>
    /// <exception cref="StoreUnavailableException">They cannot be changed, or it is not known whether they were.</exception>
    public async ValueTask<bool> ChangeAsync(
        Guid user,
        Func<ImmutableArray<Viewing>, ImmutableArray<Viewing>> change,
        CancellationToken cancellationToken,
        ExpiringValue<ImmutableArray<Viewing>>? known = null) =>
        await values.ChangeAsync(ViewingRules.RecordIdOf(user), change, cancellationToken, known) is not null;

    private static ExpiringRecord? RecordOf(string id, ImmutableArray<Viewing> viewings) => viewings.IsEmpty
        ? null
        : new(
            id,
            [.. JsonSerializer.SerializeToUtf8Bytes([.. viewings], ViewingJson.Default.ViewingArray)],
            viewings.Max(static viewing => viewing.LastBeat) + ViewingRules.Lifetime);

    // Later code may have written what this code does not know. The record is gone in a minute.
    private static ImmutableArray<Viewing> Read(ExpiringRecord? record)
    {
        if (record is null) return [];
        try
        {
            return [.. JsonSerializer.Deserialize(record.Content.AsSpan(), ViewingJson.Default.ViewingArray) ?? []];
        }
        catch (JsonException error)
        {
            throw new StoreUnavailableException("The viewings of an account cannot be read.", error);
        }
    }
}
