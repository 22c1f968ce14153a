using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>Keeps the statements that ran, each once for every number of values, with the values of the first time.</summary>
internal sealed class Recorder : IDisposable
{
    private readonly SqlDatabase sql;

    internal Recorder(SqlDatabase sql)
    {
        this.sql = sql;
        sql.Observer = (statement, values) => Statements.TryAdd(statement, values);
    }

    internal Dictionary<string, SqlArguments?> Statements { get; } = new(StringComparer.Ordinal);

    public void Dispose() => sql.Observer = null;
}
