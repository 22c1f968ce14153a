using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Schema;

/// <summary>
/// Makes the users of the functions, with their passwords and with the rights of their roles: what is missing is granted, and then what is
/// too much is taken away, so that nobody who is connected lacks a right meanwhile.
/// </summary>
/// <param name="source">The database, as somebody who may make users and pass rights on.</param>
public sealed class DatabaseUsers(SqlDataSource source)
{
    // The names of the view's columns come in capitals.
    private const string Present =
        "SELECT TABLE_NAME, PRIVILEGE_TYPE FROM information_schema.TABLE_PRIVILEGES WHERE TABLE_SCHEMA = @Database AND GRANTEE = @Grantee";

    /// <summary>Makes users, or brings those that are there to this password and these rights.</summary>
    /// <exception cref="System.Data.Common.DbException">The server refused.</exception>
    /// <exception cref="SqlUnavailableException">The database is out of reach.</exception>
    public async Task ApplyAsync(IEnumerable<DatabaseUser> users, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(users);
        using var database = new SqlDatabase(new SqlDataSource(source.ConnectionString, source.Options with { Pooled = false }));
        foreach (var user in users)
        {
            await database.UseAsync(session => ApplyAsync(session, user, cancellationToken), cancellationToken);
        }
    }

    private async Task<bool> ApplyAsync(SqlSession session, DatabaseUser user, CancellationToken cancellationToken)
    {
        var account = $"{Quoted(user.Name)}@'%'";
        var password = $"IDENTIFIED BY {Quoted(user.Password)}";
        await session.ExecuteAsync($"CREATE USER IF NOT EXISTS {account} {password}", null, cancellationToken);
        await session.ExecuteAsync($"ALTER USER {account} {password} ACCOUNT UNLOCK", null, cancellationToken);
        foreach (var (table, rights) in ByTable(user.Role.Rights))
        {
            await session.ExecuteAsync($"GRANT {rights} ON {Named(table)} TO {account}", null, cancellationToken);
        }

        var present = await session.QueryAsync(
            Present,
            new() { ["Database"] = source.Database, ["Grantee"] = account },
            static row => (row.GetString(0), row.GetString(1)),
            cancellationToken);
        foreach (var (table, rights) in ByTable(present.Except(user.Role.Rights)))
        {
            await session.ExecuteAsync($"REVOKE {rights} ON {Named(table)} FROM {account}", null, cancellationToken);
        }

        return true;
    }

    private static IEnumerable<(string Table, string Rights)> ByTable(IEnumerable<(string Table, string Right)> rights) =>
        rights.GroupBy(static right => right.Table, static right => right.Right)
            .OrderBy(static table => table.Key, StringComparer.Ordinal)
            .Select(static table => (table.Key, string.Join(", ", table.Order(StringComparer.Ordinal))));

    private string Named(string table) => $"`{source.Database.Replace("`", "``", StringComparison.Ordinal)}`.`{table}`";

    // What makes users takes no parameters.
    private static string Quoted(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";
}
