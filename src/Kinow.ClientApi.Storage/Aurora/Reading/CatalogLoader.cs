using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>
/// Reads aggregates of the catalogue by their numbers, a batch from one snapshot, with the snapshot's version. What is not in the result does not
/// exist in that version. The number of statements does not grow with the batch.
/// </summary>
/// <param name="sql">The database.</param>
public sealed class CatalogLoader(SqlDatabase sql)
{
    /// <summary>Most numbers in one call.</summary>
    public const int MaxIds = 1000;

    /// <summary>Reads products.</summary>
    /// <param name="ids">Their numbers, at most <see cref="MaxIds"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<Product[]>> ProductsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, static (readers, filter) => readers.Products.ReadAsync(filter), cancellationToken);

    /// <summary>Reads categories.</summary>
    /// <param name="ids">Their numbers, at most <see cref="MaxIds"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<Category[]>> CategoriesAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, static (readers, filter) => readers.Categories.ReadAsync(filter), cancellationToken);

    /// <summary>Reads videos.</summary>
    /// <param name="ids">Their numbers, at most <see cref="MaxIds"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<Owned<Video>[]>> VideosAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, static (readers, filter) => new PartReader(readers).VideosAsync(filter), cancellationToken);

    /// <summary>Reads seasons.</summary>
    /// <param name="ids">Their numbers, at most <see cref="MaxIds"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<Owned<VideoGroup>[]>> VideoGroupsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, static (readers, filter) => new PartReader(readers).GroupsAsync(filter), cancellationToken);

    /// <summary>Reads extracts.</summary>
    /// <param name="ids">Their numbers, at most <see cref="MaxIds"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<Owned<Extract>[]>> ExtractsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, static (readers, filter) => new PartReader(readers).ExtractsAsync(filter), cancellationToken);

    /// <summary>Reads people of one kind.</summary>
    /// <param name="kind">Actors or directors.</param>
    /// <param name="ids">Their numbers, at most <see cref="MaxIds"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<Person[]>> PeopleAsync(PersonKind kind, IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, async (readers, filter) => (await readers.People.ReadAsync(kind, filter)).ToArray(), cancellationToken);

    /// <summary>Reads tags.</summary>
    /// <param name="ids">Their numbers, at most <see cref="MaxIds"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<Tag[]>> TagsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, static (readers, filter) => TagsAsync(readers, filter), cancellationToken);

    /// <summary>Reads features with the values that they offer.</summary>
    /// <param name="ids">Their numbers, at most <see cref="MaxIds"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<Feature[]>> FeaturesAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, static (readers, filter) => readers.Facts.FeaturesAsync(filter), cancellationToken);

    /// <summary>Reads the platform with its settings; null while the database holds no platform.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<PlatformContent?>> PlatformAsync(CancellationToken cancellationToken) => sql.ReadAsync(
        async (session, version) =>
        {
            var readers = await SnapshotReaders.StartAsync(session, cancellationToken);
            return new Versioned<PlatformContent?>(version, await readers.Settings.ReadAsync());
        },
        cancellationToken);

    internal static async Task<Tag[]> TagsAsync(SnapshotReaders readers, IdFilter ids)
    {
        var rows = await readers.Rows.RowsAsync<TagRow>($"SELECT id AS Id, language_id AS Language, name AS Name FROM tag WHERE {ids.On("id")} ORDER BY id", ids);
        return [.. rows.Select(row => new Tag(row.Id, readers.Rows.Language(row.Language).Code, row.Name))];
    }

    private Task<Versioned<T[]>> ReadAsync<T>(
        IReadOnlyCollection<long> ids, Func<SnapshotReaders, IdFilter, Task<T[]>> read, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ids.Count, MaxIds);
        return sql.ReadAsync(
            async (session, version) =>
            {
                if (ids.Count == 0) return new Versioned<T[]>(version, []);
                var readers = await SnapshotReaders.StartAsync(session, cancellationToken);
                return new Versioned<T[]>(version, await read(readers, IdFilter.Of(ids)));
            },
            cancellationToken);
    }
}
