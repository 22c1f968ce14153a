using System.Data.Common;
using Kinow.ClientApi.Storage.Aurora.Connections;

namespace Kinow.ClientApi.Storage.Aurora.Schema;

/// <summary>Says whether the schema is up to date, and changes nothing.</summary>
/// <param name="source">The database.</param>
public sealed class MigrationCheck(SqlDataSource source)
{
    private const int UnknownDatabase = 1049;
    private const int UnknownTable = 1146;

    /// <summary>The names of the files that have not run yet, in order. All of them when the database is missing.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="MigrationException">Files and record do not fit together.</exception>
    /// <exception cref="SqlUnavailableException">The database is out of reach.</exception>
    public async Task<IReadOnlyList<string>> FindPendingAsync(CancellationToken cancellationToken)
    {
        var options = new SqlOptions { ConnectTimeout = source.Options.ConnectTimeout, CommandTimeout = TimeSpan.FromSeconds(30), Pooled = false };
        using var database = new SqlDatabase(new SqlDataSource(source.ConnectionString, options));
        return [.. MigrationPlan.Make(Migration.All, await ReadRecordAsync(database, cancellationToken)).Select(static file => file.Name)];
    }

    private static async Task<IReadOnlyList<AppliedMigration>> ReadRecordAsync(SqlDatabase database, CancellationToken cancellationToken)
    {
        const string sql = "SELECT name, checksum, started, finished, statements FROM schema_migration ORDER BY name";
        try
        {
            return await database.UseAsync(async session => await session.QueryAsync<AppliedMigration>(sql, null, cancellationToken), cancellationToken);
        }
        catch (DbException missing) when (SqlDataSource.NumberOf(missing) is UnknownDatabase or UnknownTable)
        {
            return [];
        }
    }
}
