using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Schema;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>A database of one's own on the shared server, gone when it is disposed.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private TestDatabase(SqlDataSource source) => (Source, Sql) = (source, new(source));

    internal SqlDataSource Source { get; }

    internal SqlDatabase Sql { get; }

    internal static async Task<TestDatabase> CreateAsync(bool migrate = true)
    {
        var name = new Isolation().Database;
        var database = new TestDatabase(new(await Servers.MySqlAsync(name), new SqlOptions { CommandTimeout = TimeSpan.FromSeconds(30) }));
        if (migrate) await new Migrator(database.Source).MigrateAsync(null, CancellationToken.None);
        return database;
    }

    internal Task<int> ExecuteAsync(string sql, SqlArguments? values = null) =>
        Sql.UseAsync(session => session.ExecuteAsync(sql, values, CancellationToken.None), CancellationToken.None);

    internal Task<List<T>> QueryAsync<T>(string sql, SqlArguments? values = null) =>
        Sql.UseAsync(session => session.QueryAsync<T>(sql, values, CancellationToken.None), CancellationToken.None);

    internal Task<List<string>> TablesAsync() =>
        QueryAsync<string>("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name");

    internal Task<List<ExplainRow>> ExplainAsync(string sql, SqlArguments? values = null) => Sql.UseAsync(
        session => session.QueryAsync("EXPLAIN " + sql, values, ExplainRow.Read, CancellationToken.None), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        Sql.Dispose();
        await Servers.DropDatabaseAsync(Source.Database);
    }
}
