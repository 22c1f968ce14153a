using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Embedded;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads the whole catalogue from one snapshot, in ranges of numbers so that no statement grows with it.</summary>
/// <param name="sql">The database.</param>
public sealed class CatalogContentLoader(SqlDatabase sql)
{
    private const int Range = 2_000;

    /// <summary>Reads the whole catalogue; null while the database holds no platform.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<CatalogContent?>> LoadAsync(CancellationToken cancellationToken) => sql.ReadAsync(
        async (session, version) =>
        {
            var readers = await SnapshotReaders.StartAsync(session, cancellationToken);
            var platform = await readers.Settings.ReadAsync();
            var content = platform is null ? null : await ReadAsync(readers, platform);
            return new Versioned<CatalogContent?>(version, content);
        },
        cancellationToken);

    private static async Task<CatalogContent> ReadAsync(SnapshotReaders readers, PlatformContent platform) => new()
    {
        Platform = platform.Platform,
        Settings = platform.Settings,
        Features = await InRangesAsync(readers, "feature", readers.Facts.FeaturesAsync),
        Actors = await PeopleAsync(readers, PersonKind.Actor),
        Directors = await PeopleAsync(readers, PersonKind.Director),
        Tags = await InRangesAsync(readers, "tag", ids => CatalogLoader.TagsAsync(readers, ids)),
        Categories = await InRangesAsync(readers, "category", readers.Categories.ReadAsync),
        Products = await InRangesAsync(readers, "product", readers.Products.ReadAsync),
    };

    private static Task<ImmutableArray<Person>> PeopleAsync(SnapshotReaders readers, PersonKind kind) =>
        InRangesAsync(readers, "person", async ids => (await readers.People.ReadAsync(kind, ids)).ToArray());

    private static async Task<ImmutableArray<T>> InRangesAsync<T>(SnapshotReaders readers, string table, Func<IdFilter, Task<T[]>> read)
    {
        var all = ImmutableArray.CreateBuilder<T>();
        for (var after = long.MinValue; ;)
        {
            var sql = $"SELECT id FROM {table} WHERE id > @After ORDER BY id LIMIT {Range}";
            var ids = await readers.Rows.RowsAsync<long>(sql, new { After = after });
            if (ids.Count > 0) all.AddRange(await read(IdFilter.Between(ids[0], ids[^1])));
            if (ids.Count < Range) return all.DrainToImmutable();
            after = ids[^1];
        }
    }
}
