using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>
/// Reads aggregates of the catalogue by their numbers, a batch from one snapshot, with the snapshot's version. What is not in the result
/// does not exist in that version. The number of statements does not grow with the batch.
/// </summary>
public sealed class CatalogLoader(SqlDatabase sql)
{
    /// <summary>Most numbers in one call.</summary>
    public const int MaxIds = 1000;

    /// <summary>Reads items of a kind.</summary>
    /// <param name="ids">Their ids, at most <see cref="MaxIds"/>.</param>
    public Task<Versioned<StoredItem<T>[]>> LoadAsync<T>(
        ItemKind<T> kind, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ids.Count, MaxIds);
        return sql.ReadAsync(
            async (session, version) =>
            {
                if (ids.Count == 0) return new Versioned<StoredItem<T>[]>(version, []);
                var readers = await SnapshotReaders.StartAsync(session, cancellationToken);
                return new Versioned<StoredItem<T>[]>(version, await StoredKinds.Of(kind).ReadAsync(readers, IdFilter.Of(ids)));
            },
            cancellationToken);
    }

    /// <summary>Reads the platform with its settings; null while the database holds no platform.</summary>
    public Task<Versioned<PlatformContent?>> PlatformAsync(CancellationToken cancellationToken) => sql.ReadAsync(
        async (session, version) =>
        {
            var readers = await SnapshotReaders.StartAsync(session, cancellationToken);
            return new Versioned<PlatformContent?>(version, await readers.Settings.ReadAsync());
        },
        cancellationToken);

    internal static async Task<Tag[]> TagsAsync(SnapshotReaders readers, IdFilter ids)
    {
        var rows = await readers.Rows.RowsAsync(TagTable.Map, $"WHERE {ids.On("id")} ORDER BY id", ids.Arguments);
        return [.. rows.Select(readers.Rows.Tag)];
    }
}
