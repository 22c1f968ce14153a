using System.Data;
using System.Data.Common;
using Dapper;

namespace Kinow.ClientApi.Storage.Aurora.Connections;

/// <summary>One connection while somebody works on it. Statements run one after another, each within the time limit.</summary>
public sealed class SqlSession
{
    private readonly SqlDatabase database;
    private readonly DbConnection connection;
    private Task? last;

    internal SqlSession(SqlDatabase database, DbConnection connection) => (this.database, this.connection) = (database, connection);

    /// <summary>Whether a statement is still running though nobody waits for it any more.</summary>
    internal Task Busy => last ?? Task.CompletedTask;

    /// <summary>Reads rows.</summary>
    /// <typeparam name="T">A type whose constructor or properties are named like the columns.</typeparam>
    /// <param name="sql">The statement. Values are parameters, always.</param>
    /// <param name="values">An object with a property for each parameter.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<List<T>> QueryAsync<T>(string sql, object? values, CancellationToken cancellationToken) =>
        RunAsync(sql, values, command => connection.Query<T>(command).AsList(), cancellationToken);

    /// <summary>Reads one value or the first row; null or default when there is none.</summary>
    /// <remarks>
    /// Asked for a single row, the provider sends two statements more, to limit all results to one and to lift that again. The statements that come
    /// here have no more rows anyway.
    /// </remarks>
    /// <typeparam name="T">A type whose constructor or properties are named like the columns.</typeparam>
    /// <param name="sql">The statement.</param>
    /// <param name="values">An object with a property for each parameter.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<T?> FirstAsync<T>(string sql, object? values, CancellationToken cancellationToken) =>
        RunAsync(sql, values, command => connection.Query<T>(command).FirstOrDefault(), cancellationToken);

    /// <summary>Carries out a statement.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="values">An object with a property for each parameter.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The rows found by the condition, whether they changed or not.</returns>
    public Task<int> ExecuteAsync(string sql, object? values, CancellationToken cancellationToken) =>
        RunAsync(sql, values, command => connection.Execute(command), cancellationToken);

    /// <summary>Reads rows by hand.</summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="sql">The statement.</param>
    /// <param name="values">An object with a property for each parameter.</param>
    /// <param name="read">Reads all it needs before it returns.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    internal Task<T> ReadAsync<T>(string sql, object? values, Func<DbDataReader, T> read, CancellationToken cancellationToken) =>
        RunAsync(
            sql,
            values,
            command =>
            {
                using var reader = (DbDataReader)connection.ExecuteReader(command, CommandBehavior.Default);
                return read(reader);
            },
            cancellationToken);

    /// <summary>Reads the rows of several statements in one round trip, each by its reader, in their order.</summary>
    internal Task QueryAsync(
        List<string> statements, object? values, List<Action<SqlMapper.GridReader>> readers, CancellationToken cancellationToken)
    {
        foreach (var statement in statements) database.Observer?.Invoke(statement, values);

        // Each statement may take as long as if it travelled alone.
        var limit = database.Options.CommandTimeout * statements.Count;
        var command = new CommandDefinition(string.Join(";\n", statements), values, null, Seconds(limit));
        return CallAsync(
            _ =>
            {
                using var grid = connection.QueryMultiple(command);
                foreach (var read in readers) read(grid);
                return true;
            },
            limit,
            cancellationToken);
    }

    internal Task<T> CallAsync<T>(Func<DbConnection, T> call, CancellationToken cancellationToken) =>
        CallAsync(call, database.Options.CommandTimeout, cancellationToken);

    private static int Seconds(TimeSpan limit) => (int)Math.Max(1, Math.Ceiling(limit.TotalSeconds));

    private Task<T> CallAsync<T>(Func<DbConnection, T> call, TimeSpan limit, CancellationToken cancellationToken)
    {
        var running = database.Threads.RunAsync(() => call(connection));
        last = running;
        return SqlDatabase.WithinAsync(running, limit, cancellationToken);
    }

    private Task<T> RunAsync<T>(string sql, object? values, Func<CommandDefinition, T> run, CancellationToken cancellationToken)
    {
        database.Observer?.Invoke(sql, values);
        var command = new CommandDefinition(sql, values, null, Seconds(database.Options.CommandTimeout));
        return CallAsync(_ => run(command), cancellationToken);
    }
}
