using Kinow.ClientApi.Sql.ChangeLog;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Worker.Tests.Notifications;

/// <summary>A database with a change log, for one test class.</summary>
public sealed class ChangeLogDatabase : IAsyncLifetime
{
    private MigratedDatabase database = null!;

    public SqlDatabase Sql { get; private set; } = null!;

    public bool IsThere => Sql is not null;

    public ChangeLogStore Store { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Servers.Missing(Server.MySql) is not null) return;
        var options = new SqlOptions
        {
            ConnectTimeout = TimeSpan.FromSeconds(30),
            CommandTimeout = TimeSpan.FromSeconds(30),
            MaxPoolSize = 40,
        };
        database = await MigratedDatabase.TakeAsync();
        Sql = new(new SqlDataSource(await Servers.MySqlAsync(database.Name), options));
        Store = new(Sql);
    }

    public async Task DisposeAsync()
    {
        if (!IsThere) return;
        Sql.Dispose();
        await database.DisposeAsync();
    }

    /// <summary>Appends changes, each a transaction of its own.</summary>
    public async Task AppendAsync(params (string Aggregate, string Id, string Subject)[] changes)
    {
        foreach (var (aggregate, id, subject) in changes)
        {
            const string insert = "INSERT INTO change_log (aggregate, aggregate_id, subject) VALUES (@aggregate, @id, @subject)";
            await ExecuteAsync(insert, new() { ["aggregate"] = aggregate, ["id"] = id, ["subject"] = subject });
        }
    }

    public Task<long> CountAsync(string condition) => Sql.UseAsync(
        session => session.FirstAsync<long>($"SELECT COUNT(*) FROM change_log WHERE {condition}", null, CancellationToken.None), CancellationToken.None);

    public Task ExecuteAsync(string statement, SqlArguments? values = null) =>
        Sql.UseAsync(session => session.ExecuteAsync(statement, values, CancellationToken.None), CancellationToken.None);

    public async Task ClearAsync() => await ExecuteAsync("DELETE FROM change_log");

    /// <summary>Waits until every change was delivered.</summary>
    public Task WaitAsync() => WaitAsync(async () => await CountAsync("delivered IS NULL") == 0);

    /// <summary>Waits until something is the case.</summary>
    public static async Task WaitAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await condition()) await Task.Delay(10, patience.Token);
    }
}
