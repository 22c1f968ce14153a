using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>A database with a platform, and what its apps are told.</summary>
internal sealed class AppDatabase : IAsyncDisposable
{
    private readonly MigratedDatabase migrated;
    private readonly SqlDatabase sql;

    private AppDatabase(MigratedDatabase migrated, string connection)
    {
        (this.migrated, Connection) = (migrated, connection);
        sql = new(new SqlDataSource(connection, new() { ConnectTimeout = TimeSpan.FromSeconds(30) }));
    }

    public string Connection { get; }

    public static async Task<AppDatabase> StartAsync()
    {
        var migrated = await MigratedDatabase.TakeAsync();
        var database = new AppDatabase(migrated, await Servers.MySqlAsync(migrated.Name));
        Assert.Equal(ExitCodes.Done, (await database.RunAsync("seed", "--products", "1", "--customers", "0")).Code);
        return database;
    }

    public Task<Admin> RunAsync(params string[] args)
    {
        string[] who = args[0] is "seed" || args is [_, "list", ..] ? [] : ["--operator", "ada"];
        return Admin.RunAsync([.. args, "--sql", Connection, .. who]);
    }

    /// <summary>Runs a command that is carried out and gives the id of its action.</summary>
    public async Task<string> DoneAsync(params string[] args)
    {
        var done = await RunAsync(args);
        Assert.Equal((ExitCodes.Done, ""), (done.Code, done.Error));
        return done.Output.TrimEnd().Split(' ')[^1];
    }

    /// <summary>Runs a command that is refused and gives the one line that says why.</summary>
    public async Task<string> RefusedAsync(params string[] args)
    {
        var refused = await RunAsync(args);
        Assert.Equal((ExitCodes.Refused, ""), (refused.Code, refused.Output));
        return Assert.Single(refused.Error.TrimEnd().Split('\n'));
    }

    public Task<List<string>> QueryAsync(string query) =>
        sql.UseAsync(session => session.QueryAsync<string>(query, null, default), default);

    public async Task<string> ListAsync(string what) => (await RunAsync(what, "list")).Output;

    public async ValueTask DisposeAsync()
    {
        sql.Dispose();
        await migrated.DisposeAsync();
    }
}
