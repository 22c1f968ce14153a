using System.Data;
using System.Data.Common;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Connections;

/// <summary>One connection while somebody works on it. Statements run one after another, each within the time limit.</summary>
public sealed class SqlSession
{
    /// <summary>The database's clock in microseconds since 1970, at the beginning of a statement.</summary>
    internal const string Version = "CAST(UNIX_TIMESTAMP(NOW(6)) * 1000000 AS SIGNED)";

    private const string ReadCommitted = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED; START TRANSACTION";
    private const string Snapshot =
        $"SELECT {Version}; START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY";

    private readonly SqlDatabase database;
    private string? pendingBegin;
    private bool isInTransaction;

    internal SqlSession(SqlDatabase database, DbConnection connection) => (this.database, Connection) = (database, connection);

    internal DbConnection Connection { get; }

    /// <summary>The last statement; it may still be running though nobody waits for it any more.</summary>
    internal Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>The time limit of the last statement.</summary>
    internal TimeSpan LongestRun { get; private set; }

    /// <summary>Whether a statement may have changed the session's settings.</summary>
    internal bool MayHaveChanged { get; private set; }

    internal bool IsClean => !isInTransaction && !MayHaveChanged;

    /// <summary>Reads rows.</summary>
    /// <param name="sql">The statement. Values are parameters, always.</param>
    /// <param name="read">Reads the row that it is given; it must not move on.</param>
    public Task<List<T>> QueryAsync<T>(
        string sql, SqlArguments? arguments, Func<DbDataReader, T> read, CancellationToken cancellationToken) =>
        RunAsync(sql, arguments, command => RowsAsync(command, read), cancellationToken);

    /// <summary>Reads rows of one value.</summary>
    /// <typeparam name="T">A number, a text, a boolean, a UUID or bytes; nullable where the value may be NULL.</typeparam>
    /// <param name="sql">The statement. Values are parameters, always.</param>
    public Task<List<T>> QueryAsync<T>(string sql, SqlArguments? arguments, CancellationToken cancellationToken)
    {
        var type = SqlTypes.Of<T>();
        return QueryAsync(sql, arguments, reader => type.Read(reader, 0), cancellationToken);
    }

    /// <summary>Reads the first row; null or default when there is none. All rows are sent: limit them in the statement.</summary>
    /// <param name="sql">The statement. Values are parameters, always.</param>
    /// <param name="read">Reads the row that it is given; it must not move on.</param>
    public async Task<T?> FirstAsync<T>(
        string sql, SqlArguments? arguments, Func<DbDataReader, T> read, CancellationToken cancellationToken) =>
        (await QueryAsync(sql, arguments, read, cancellationToken)).FirstOrDefault();

    /// <summary>Reads one value; null or default when there is no row. All rows are sent: limit them in the statement.</summary>
    /// <typeparam name="T">A number, a text, a boolean, a UUID or bytes; nullable where the value may be NULL.</typeparam>
    /// <param name="sql">The statement. Values are parameters, always.</param>
    public async Task<T?> FirstAsync<T>(string sql, SqlArguments? arguments, CancellationToken cancellationToken) =>
        (await QueryAsync<T>(sql, arguments, cancellationToken)).FirstOrDefault();

    /// <summary>Carries out a statement.</summary>
    /// <param name="sql">The statement. Values are parameters, always.</param>
    /// <returns>The rows found by the condition, whether they changed or not; negative when the statement only reads.</returns>
    public Task<int> ExecuteAsync(string sql, SqlArguments? arguments, CancellationToken cancellationToken) =>
        RunAsync(sql, arguments, static command => command.ExecuteNonQueryAsync(), cancellationToken);

    /// <summary>Begins a transaction. It costs no round trip: the beginning is sent with the next statement.</summary>
    internal void Begin() => pendingBegin = "START TRANSACTION";

    /// <summary>
    /// Begins a transaction whose locks lie on rows, not on the gaps between them, so that nobody who inserts has to wait.
    /// </summary>
    internal void BeginReadCommitted() => pendingBegin = ReadCommitted;

    /// <summary>
    /// Begins a snapshot that ends with the session. It costs no round trip: the snapshot is taken by the first statement that reads a
    /// table, so the clock has to be told by that one or an earlier one.
    /// </summary>
    internal void BeginReadOnly() => pendingBegin = "START TRANSACTION READ ONLY";

    /// <summary>Begins a snapshot that ends with the session, and tells the clock.</summary>
    internal async Task<long> BeginSnapshotAsync(CancellationToken cancellationToken)
    {
        isInTransaction = true;
        return (await SendAsync(Snapshot, null, command => RowsAsync(command, static reader => reader.GetInt64(0)), cancellationToken))[0];
    }

    internal async Task CommitAsync(CancellationToken cancellationToken)
    {
        pendingBegin = null;
        if (!isInTransaction) return;
        await SendAsync("COMMIT", null, static command => command.ExecuteNonQueryAsync(), cancellationToken);
        isInTransaction = false;
    }

    /// <summary>Carries out the last statement of a transaction; the commit is sent with it.</summary>
    internal async Task<int> ExecuteAndCommitAsync(string sql, SqlArguments? arguments, CancellationToken cancellationToken)
    {
        Observe(sql, arguments);
        var rows = await SendAsync(
            WithBegin(sql) + ";\nCOMMIT", arguments, static command => command.ExecuteNonQueryAsync(), cancellationToken);
        isInTransaction = false;
        return rows;
    }

    /// <summary>Reads the rows of several statements in one round trip, each by its reader, in their order.</summary>
    internal Task QueryAsync(List<SqlStatement> statements, SqlArguments? arguments, CancellationToken cancellationToken)
    {
        foreach (var statement in statements) Observe(statement.Sql, arguments);
        return CallAsync(
            async command =>
            {
                SqlArguments.Bind(command, WithBegin(string.Join(";\n", statements.Select(static statement => statement.Sql))), arguments);
                await using var reader = await command.ExecuteReaderAsync();
                for (var i = 0; i < statements.Count; i++)
                {
                    if (i > 0) await reader.NextResultAsync();
                    await statements[i].ReadAsync(reader);
                }

                return true;
            },
            database.Options.CommandTimeout * statements.Count,
            cancellationToken);
    }

    /// <summary>Fills a command and runs it.</summary>
    internal Task<T> CallAsync<T>(Func<DbCommand, Task<T>> call, CancellationToken cancellationToken) =>
        CallAsync(call, database.Options.CommandTimeout, cancellationToken);

    /// <summary>Reads rows. Those with a value that this build does not know are left out, and told of once.</summary>
    internal async Task<List<T>> RowsAsync<T>(DbDataReader reader, Func<DbDataReader, T> read)
    {
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            try
            {
                rows.Add(read(reader));
            }
            catch (UnknownValueException unknown)
            {
                database.Tell(unknown);
            }
        }

        return rows;
    }

    private async Task<List<T>> RowsAsync<T>(DbCommand command, Func<DbDataReader, T> read)
    {
        await using var reader = await command.ExecuteReaderAsync();
        var rows = await RowsAsync(reader, read);

        // A statement that follows may have failed.
        while (await reader.NextResultAsync())
        {
        }

        return rows;
    }

    // The caller's token is not for the driver: it would send KILL QUERY over a second connection, and block the canceller meanwhile.
    private Task<T> CallAsync<T>(Func<DbCommand, Task<T>> call, TimeSpan limit, CancellationToken cancellationToken)
    {
        if (!Running.IsCompleted) throw new SqlUnavailableException("The statement before is still running.");
        if (Connection.State != ConnectionState.Open) throw new SqlUnavailableException("The connection was lost.");
        var running = CallAsync(call, limit);
        (Running, LongestRun) = (running, limit);
        return SqlDatabase.WithinAsync(running, limit, cancellationToken);
    }

    private async Task<T> CallAsync<T>(Func<DbCommand, Task<T>> call, TimeSpan limit)
    {
        await using var command = Connection.CreateCommand();
        command.CommandTimeout = SqlDataSource.Seconds(limit);
        return await call(command);
    }

    private Task<T> RunAsync<T>(string sql, SqlArguments? arguments, Func<DbCommand, Task<T>> run, CancellationToken cancellationToken)
    {
        Observe(sql, arguments);
        return SendAsync(WithBegin(sql), arguments, run, cancellationToken);
    }

    private Task<T> SendAsync<T>(string sql, SqlArguments? arguments, Func<DbCommand, Task<T>> run, CancellationToken cancellationToken) =>
        CallAsync(
        command =>
        {
            SqlArguments.Bind(command, sql, arguments);
            return run(command);
        },
        cancellationToken);

    private void Observe(string sql, SqlArguments? arguments)
    {
        database.Observer?.Invoke(sql, arguments);
        MayHaveChanged |= SqlText.MayChangeSession(sql);
    }

    private string WithBegin(string sql)
    {
        if (pendingBegin is not { } begin) return sql;
        pendingBegin = null;
        isInTransaction = true;
        return $"{begin};\n{sql}";
    }
}
