using System.Globalization;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Writing;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>Reads and makes the rows of what apps are told.</summary>
internal static class AppRows
{
    private const string LastId = "SELECT CAST(LAST_INSERT_ID() AS SIGNED)";

    /// <summary>The settings of the platform, what apps are told among them.</summary>
    /// <exception cref="ChangeRefusedException">There is no platform.</exception>
    internal static async Task<PlatformSettings> ReadAsync(SqlSession session, CancellationToken cancellationToken)
    {
        var content = await new SettingsReader(await SnapshotReader.StartAsync(session, cancellationToken)).ReadAsync();
        return content?.Settings ?? throw new ChangeRefusedException("The database holds no platform yet.");
    }

    /// <summary>Inserts a row that gets its key by that.</summary>
    internal static async Task<long> InsertAsync<T>(SqlSession session, MappedTable<T> table, T row, CancellationToken cancellationToken)
    {
        var rows = new BulkRows();
        rows.Add(table, row);
        await rows.FlushAsync(session, cancellationToken);
        return await LastIdAsync(session, cancellationToken);
    }

    /// <summary>The key that the last row got by being inserted.</summary>
    internal static Task<long> LastIdAsync(SqlSession session, CancellationToken cancellationToken) =>
        session.FirstAsync<long>(LastId, null, cancellationToken);

    /// <summary>A key as the book has it.</summary>
    internal static string Key(long id) => id.ToString(CultureInfo.InvariantCulture);
}
