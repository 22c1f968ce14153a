using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>A database of one's own on the shared server, gone, or emptied for the next one, when it is disposed.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly MigratedDatabase? migrated;

    private TestDatabase(SqlDataSource source, MigratedDatabase? migrated) =>
        (Source, Sql, this.migrated) = (source, new(source), migrated);

    internal SqlDataSource Source { get; }

    internal SqlDatabase Sql { get; }

    /// <summary>A database.</summary>
    /// <param name="migrate">Whether it has the tables and triggers of this build; otherwise it is not even created.</param>
    internal static async Task<TestDatabase> CreateAsync(bool migrate = true)
    {
        var migrated = migrate ? await MigratedDatabase.TakeAsync() : null;
        var name = migrated?.Name ?? new Isolation().Database;
        var options = new SqlOptions { ConnectTimeout = TimeSpan.FromSeconds(30), CommandTimeout = TimeSpan.FromSeconds(30) };
        return new(new(await Servers.MySqlAsync(name), options), migrated);
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
        if (migrated is null) await Servers.DropDatabaseAsync(Source.Database);
        else await migrated.DisposeAsync();
    }
}
