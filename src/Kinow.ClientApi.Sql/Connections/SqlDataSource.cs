using System.Data.Common;
using MySqlConnector;

namespace Kinow.ClientApi.Sql.Connections;

/// <summary>
/// Opens connections to MySQL 8.0 or Aurora MySQL 3; the only type that names the driver. Every connection is a physical one, and comes
/// with the same session: UTC, strict mode, change log not silenced, and limits of the server's own for slow statements. <see
/// cref="SqlDatabase"/> pools them.
/// </summary>
public sealed class SqlDataSource : DbDataSource
{
    private readonly string sessionSettings;

    /// <summary>A source of connections.</summary>
    /// <param name="connectionString">Server, Port, User ID, Password, Database and what else MySqlConnector understands.</param>
    /// <param name="options">Limits; they win over those of the connection string.</param>
    /// <exception cref="ArgumentException">The connection string is malformed.</exception>
    public SqlDataSource(string connectionString, SqlOptions? options = null)
    {
        Options = options ?? new();
        ConnectionString = new MySqlConnectionStringBuilder(connectionString)
        {
            ConnectionTimeout = (uint)Seconds(Options.ConnectTimeout),
            DefaultCommandTimeout = (uint)Seconds(Options.CommandTimeout),

            // On a time-out close the socket; anything else would open a second connection for KILL QUERY to a server that does not answer.
            CancellationTimeout = -1,
            Pooling = false,
            AllowUserVariables = true,
            GuidFormat = MySqlGuidFormat.None,
            TreatTinyAsBoolean = true,
            UseAffectedRows = false,
        }.ConnectionString;
        var limit = (int)Options.CommandTimeout.TotalMilliseconds;

        // A client that vanishes without closing its connection holds its locks until wait_timeout.
        sessionSettings = "SET time_zone = '+00:00', @`kinow_bulk` = NULL, transaction_isolation = 'REPEATABLE-READ', "
            + "sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,"
            + "ONLY_FULL_GROUP_BY,NO_ENGINE_SUBSTITUTION', "
            + $"wait_timeout = 60, max_execution_time = {limit}, innodb_lock_wait_timeout = {Math.Max(1, limit / 1000)}";
    }

    /// <summary>The connection string, limits included. It holds the password.</summary>
    public override string ConnectionString { get; }

    internal SqlOptions Options { get; }

    /// <summary>Name of the database; empty when the connection string names none.</summary>
    public string Database => new MySqlConnectionStringBuilder(ConnectionString).Database;

    /// <summary>Creates the database that the connection string names, if it is missing.</summary>
    /// <exception cref="DbException">The server refused.</exception>
    public async Task CreateDatabaseAsync()
    {
        var builder = new MySqlConnectionStringBuilder(ConnectionString);
        var name = builder.Database.Replace("`", "``", StringComparison.Ordinal);
        builder.Database = "";
        await using var connection = new MySqlConnection(builder.ConnectionString);
        await connection.OpenAsync();
        await ExecuteAsync(connection, $"CREATE DATABASE IF NOT EXISTS `{name}` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin");
    }

    internal static int NumberOf(DbException exception) => exception is MySqlException failure ? failure.Number : 0;

    /// <summary>Gives up a transaction that is still open and, where asked, puts the session's settings back.</summary>
    internal Task CleanAsync(DbConnection connection, bool settings) =>
        ExecuteAsync(connection, settings ? $"ROLLBACK; DO RELEASE_ALL_LOCKS(); {sessionSettings}" : "ROLLBACK");

    /// <summary>Throws when the server has closed the connection.</summary>
    internal static Task PingAsync(DbConnection connection) => ExecuteAsync(connection, "DO 0");

    /// <inheritdoc/>
    protected override DbConnection CreateDbConnection() => new MySqlConnection(ConnectionString);

    /// <inheritdoc/>
    protected override async ValueTask<DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken = default)
    {
        var connection = new MySqlConnection(ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await ExecuteAsync(connection, sessionSettings);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    internal static int Seconds(TimeSpan limit) => (int)Math.Max(1, Math.Ceiling(limit.TotalSeconds));
}
