using System.Collections.Immutable;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads the whole catalogue from one snapshot, in ranges of numbers so that no statement grows with it.</summary>
public sealed class CatalogContentLoader(SqlDatabase sql)
{
    private const int Range = 2_000;

    /// <summary>Reads the whole catalogue; null while the database holds no platform.</summary>
    public Task<Versioned<CatalogContent?>> LoadAsync(CancellationToken cancellationToken) => sql.ReadAsync(
        async (session, version) =>
        {
            var readers = await SnapshotReaders.StartAsync(session, cancellationToken);
            var platform = await readers.Settings.ReadAsync();
            var content = platform is null ? null : await ReadAsync(readers, platform);
            return new Versioned<CatalogContent?>(version, content);
        },
        cancellationToken);

    // What has an owner is read with it.
    private static async Task<CatalogContent> ReadAsync(SnapshotReaders readers, PlatformContent platform)
    {
        var content = new CatalogContent { Platform = platform.Platform, Settings = platform.Settings };
        foreach (var kind in ItemKinds.Stored)
        {
            if (kind.Owner is null) content = await kind.Accept(new Reading(readers, content));
        }

        return content;
    }

    private sealed class Reading(SnapshotReaders readers, CatalogContent content) : IItemKindVisitor<Task<CatalogContent>>
    {
        public async Task<CatalogContent> Visit<T>(ItemKind<T> kind)
            where T : class
        {
            var stored = StoredKinds.Of(kind);
            var all = ImmutableArray.CreateBuilder<T>();
            for (var after = long.MinValue; ;)
            {
                var arguments = new SqlArguments { ["After"] = after, ["Limit"] = Range };
                var ids = await readers.Rows.RowsAsync(stored.NextIds, arguments, static reader => reader.GetInt64(0));
                if (ids.Count > 0)
                {
                    all.AddRange((await stored.ReadAsync(readers, IdFilter.Between(ids[0], ids[^1]))).Select(static found => found.Item));
                }
                if (ids.Count < Range) return content.With(kind, all.DrainToImmutable());
                after = ids[^1];
            }
        }
    }
}
