using System.Data.Common;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Schema;

/// <summary>A row of <c>schema_migration</c>. Without <c>Finished</c> it stopped after some of its statements.</summary>
internal sealed record AppliedMigration(string Name, byte[] Checksum, DateTime Started, DateTime? Finished, int Statements)
{
    private const int UnknownDatabase = 1049;
    private const int UnknownTable = 1146;

    private const string Query = "SELECT name, checksum, started, finished, statements FROM schema_migration ORDER BY name";

    /// <summary>All rows, in the order of their names; none where there is no database yet.</summary>
    internal static async Task<IReadOnlyList<AppliedMigration>> AllAsync(SqlDatabase database, CancellationToken cancellationToken)
    {
        try
        {
            return await database.UseAsync(session => AllAsync(session, cancellationToken), cancellationToken);
        }
        catch (DbException missing) when (SqlDataSource.NumberOf(missing) is UnknownDatabase or UnknownTable)
        {
            return [];
        }
    }

    internal static Task<List<AppliedMigration>> AllAsync(SqlSession session, CancellationToken cancellationToken) =>
        session.QueryAsync(Query, null, Read, cancellationToken);

    private static AppliedMigration Read(DbDataReader row) => new(
        row.GetString(0), (byte[])row.GetValue(1), row.GetDateTime(2), row.IsDBNull(3) ? null : row.GetDateTime(3), row.GetInt32(4));
}
