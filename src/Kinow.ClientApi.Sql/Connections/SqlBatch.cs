using System.Data.Common;

namespace Kinow.ClientApi.Sql.Connections;

/// <summary>Statements over the same parameters that are sent in one round trip.</summary>
internal sealed class SqlBatch(SqlSession session, SqlArguments? arguments)
{
    private readonly List<SqlStatement> statements = [];

    internal PendingResult<T> Add<TRow, T>(string sql, Func<DbDataReader, TRow> read, Func<List<TRow>, T> make)
    {
        var result = new PendingResult<T>();
        statements.Add(new(sql, async reader => result.Set(make(await session.RowsAsync(reader, read)))));
        return result;
    }

    internal PendingResult<List<TRow>> Add<TRow>(string sql, Func<DbDataReader, TRow> read) => Add(sql, read, static rows => rows);

    internal Task RunAsync(CancellationToken cancellationToken) =>
        statements.Count == 0 ? Task.CompletedTask : session.QueryAsync(statements, arguments, cancellationToken);
}
