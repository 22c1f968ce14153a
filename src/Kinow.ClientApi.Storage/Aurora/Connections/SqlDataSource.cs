using System.Data.Common;
using MySql.Data.MySqlClient;

namespace Kinow.ClientApi.Storage.Aurora.Connections;

/// <summary>
/// Opens connections to MySQL 8.0 or Aurora MySQL 3. The only file that names the provider. Every connection comes with the same session: UTC,
/// strict mode, triggers not silenced, and limits of the server's own for slow statements.
/// </summary>
public sealed class SqlDataSource : DbDataSource
{
    private readonly string session;

    /// <summary>A source of connections.</summary>
    /// <param name="connectionString">Server, Port, User ID, Password, Database and what else the provider understands.</param>
    /// <param name="options">Limits; they win over those of the connection string.</param>
    /// <exception cref="ArgumentException">The connection string is malformed.</exception>
    public SqlDataSource(string connectionString, SqlOptions? options = null)
    {
        Options = options ?? new();
        var builder = new MySqlConnectionStringBuilder(connectionString)
        {
            ConnectionTimeout = (uint)Math.Max(1, Options.ConnectTimeout.TotalSeconds),
            DefaultCommandTimeout = (uint)Math.Max(1, Options.CommandTimeout.TotalSeconds),
            MaximumPoolSize = (uint)Options.MaxPoolSize,
            Pooling = Options.Pooled,
            CharacterSet = "utf8mb4",
            TreatTinyAsBoolean = true,
            UseAffectedRows = false,
        };
        ConnectionString = builder.ConnectionString;
        var limit = (int)Options.CommandTimeout.TotalMilliseconds;
        session = "SET time_zone = '+00:00', @`kinow_bulk` = NULL, transaction_isolation = 'REPEATABLE-READ', "
            + "sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,ONLY_FULL_GROUP_BY,NO_ENGINE_SUBSTITUTION', "
            + $"max_execution_time = {limit}, innodb_lock_wait_timeout = {Math.Max(1, limit / 1000)}";
    }

    /// <summary>The connection string, limits included. It holds the password.</summary>
    public override string ConnectionString { get; }

    internal SqlOptions Options { get; }

    /// <summary>Name of the database; empty when the connection string names none.</summary>
    public string Database => new MySqlConnectionStringBuilder(ConnectionString).Database;

    /// <summary>Creates the database that the connection string names, if it is missing.</summary>
    /// <exception cref="DbException">The server refused.</exception>
    public void CreateDatabase()
    {
        var builder = new MySqlConnectionStringBuilder(ConnectionString) { Pooling = false };
        var name = builder.Database.Replace("`", "``", StringComparison.Ordinal);
        builder.Database = "";
        using var connection = new MySqlConnection(builder.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE IF NOT EXISTS `{name}` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin";
        command.ExecuteNonQuery();
    }

    internal static int NumberOf(DbException exception) => exception is MySqlException known ? known.Number : 0;

    /// <inheritdoc/>
    protected override DbConnection CreateDbConnection() => new MySqlConnection(ConnectionString);

    /// <inheritdoc/>
    protected override DbConnection OpenDbConnection()
    {
        var connection = new MySqlConnection(ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = session;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            using var connection = new MySqlConnection(ConnectionString);
            MySqlConnection.ClearPool(connection);
        }

        base.Dispose(disposing);
    }
}
