using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>The readers of one snapshot. What several aggregates share is read once.</summary>
internal sealed class SnapshotReaders
{
    private SnapshotReaders(SnapshotReader rows)
    {
        Rows = rows;
        Facts = new(rows);
        People = new(rows, Facts);
        Products = new(rows, Facts, People);
        Categories = new(rows, Facts);
        Videos = new(rows);
        Settings = new(rows);
    }

    internal SnapshotReader Rows { get; }

    internal FactReader Facts { get; }

    internal PersonReader People { get; }

    internal ProductReader Products { get; }

    internal CategoryReader Categories { get; }

    internal VideoReader Videos { get; }

    internal SettingsReader Settings { get; }

    internal static async Task<SnapshotReaders> StartAsync(SqlSession session, CancellationToken cancellationToken) =>
        new(await SnapshotReader.StartAsync(session, cancellationToken));
}
