using Dapper;

namespace Kinow.ClientApi.Storage.Aurora.Connections;

/// <summary>
/// Statements over the same values that travel together: one round trip for all of them. On a machine or a network that is busy, it is the number of
/// round trips that makes a reading slow.
/// </summary>
/// <param name="session">The connection.</param>
/// <param name="values">An object with a property for each parameter; null when there are none.</param>
public sealed class SqlBatch(SqlSession session, object? values)
{
    private readonly List<string> statements = [];
    private readonly List<Action<SqlMapper.GridReader>> readers = [];

    /// <summary>Adds a statement.</summary>
    /// <typeparam name="TRow">A type whose constructor or properties are named like the columns.</typeparam>
    /// <typeparam name="T">What is made of the rows.</typeparam>
    /// <param name="sql">The statement, without a semicolon. Values are parameters, always.</param>
    /// <param name="make">Makes it.</param>
    public Coming<T> Add<TRow, T>(string sql, Func<List<TRow>, T> make)
    {
        var coming = new Coming<T>();
        statements.Add(sql);
        readers.Add(grid => coming.Set(make(grid.Read<TRow>().AsList())));
        return coming;
    }

    /// <summary>Adds a statement.</summary>
    /// <typeparam name="TRow">A type whose constructor or properties are named like the columns.</typeparam>
    /// <param name="sql">The statement, without a semicolon. Values are parameters, always.</param>
    public Coming<List<TRow>> Add<TRow>(string sql) => Add<TRow, List<TRow>>(sql, static rows => rows);

    /// <summary>Runs what was added.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task RunAsync(CancellationToken cancellationToken) =>
        readers.Count == 0 ? Task.CompletedTask : session.QueryAsync(statements, values, readers, cancellationToken);
}
