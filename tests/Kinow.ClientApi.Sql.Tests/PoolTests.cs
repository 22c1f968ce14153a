using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>What a connection is like for the next one who borrows it, whatever became of the call before.</summary>
[TakesLong(20)]
public sealed class PoolTests
{
    private const string Settings =
        "SELECT CONCAT_WS(' ', CONNECTION_ID(), @@time_zone, @@transaction_isolation, @@sql_mode, @@wait_timeout, @@max_execution_time)";

    private static readonly SqlOptions One = new()
    {
        MaxPoolSize = 1,
        ConnectTimeout = TimeSpan.FromSeconds(30),
        CommandTimeout = TimeSpan.FromSeconds(30),
    };

    [ServerFact(Server.MySql)]
    public async Task Settings_are_made_once_for_a_connection_and_stay()
    {
        using var sql = new SqlDatabase(new SqlDataSource(await Servers.MySqlAsync(), One));
        var (settings, made) = (await ReadAsync<string>(sql, Settings), await SettingsMadeAsync(sql));
        for (var i = 0; i < 5; i++) Assert.Equal(settings, await ReadAsync<string>(sql, Settings));
        await sql.ReadAsync(static (session, _) => session.FirstAsync<int>("SELECT 1", null, default), default);
        await sql.WriteAsync(static session => session.FirstAsync<int>("SELECT 1", null, default), default);
        await Assert.ThrowsAnyAsync<Exception>(() => ReadAsync<int>(sql, "SELECT nonsense"));

        Assert.Equal(settings, await ReadAsync<string>(sql, Settings));
        Assert.Equal(made, await SettingsMadeAsync(sql));
        Assert.StartsWith(
            "+00:00 REPEATABLE-READ ", settings![(settings!.IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal);

        await ChangeAsync(sql, "SET time_zone = '+05:00', transaction_isolation = 'READ-COMMITTED'");
        Assert.Equal(settings, await ReadAsync<string>(sql, Settings));
        Assert.True(await SettingsMadeAsync(sql) > made);
    }

    [ServerFact(Server.MySql)]
    public async Task A_transaction_begun_in_a_text_is_rolled_back_before_the_next_call()
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);
        await database.Source.CreateDatabaseAsync();
        using var sql = new SqlDatabase(new SqlDataSource(database.Source.ConnectionString, One));
        await ChangeAsync(sql, "CREATE TABLE a (id INT PRIMARY KEY, n INT)");
        await ChangeAsync(sql, "INSERT INTO a VALUES (1, 0)");

        await ChangeAsync(sql, "START TRANSACTION; UPDATE a SET n = 1");

        Assert.Equal(0, await ReadAsync<int>(sql, "SELECT n FROM a"));
        Assert.Equal(0, Assert.Single(await database.QueryAsync<int>("SELECT n FROM a FOR UPDATE NOWAIT")));
    }

    [ServerFact(Server.MySql)]
    public async Task A_connection_that_dies_in_a_transaction_leaves_nothing_half_done()
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);
        await database.Source.CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE TABLE a (id INT PRIMARY KEY)");
        using var sql = new SqlDatabase(new SqlDataSource(database.Source.ConnectionString, One));
        var later = 0;

        var failure = await Record.ExceptionAsync(() => sql.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync("INSERT INTO a VALUES (1)", null, default);
                var id = await session.FirstAsync<long>("SELECT CONNECTION_ID()", null, default);
                await database.ExecuteAsync($"KILL {id}");
                var lost = await Assert.ThrowsAnyAsync<Exception>(() => InsertAsync(session, 2));
                Assert.Equal(SqlFault.Unavailable, SqlFaults.Of(lost));
                later = await InsertAsync(session, 3);
                return 0;
            },
            default));

        Assert.IsType<SqlUnavailableException>(failure);
        Assert.Equal(0, later);
        Assert.Empty(await database.QueryAsync<int>("SELECT id FROM a"));
        Assert.Equal(4, await sql.WriteAsync(async session => await InsertAsync(session, 4) * 4, default));
        Assert.Equal([4], await database.QueryAsync<int>("SELECT id FROM a"));
    }

    [ServerFact(Server.MySql)]
    public async Task A_connection_that_the_server_closed_while_it_was_idle_is_replaced_before_it_is_used()
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);
        await database.Source.CreateDatabaseAsync();
        var clock = new StepClock();
        using var sql = new SqlDatabase(new SqlDataSource(database.Source.ConnectionString, One with { Time = clock }));
        var first = await ReadAsync<long>(sql, "SELECT CONNECTION_ID()");
        clock.Step(TimeSpan.FromSeconds(6));
        Assert.Equal(first, await ReadAsync<long>(sql, "SELECT CONNECTION_ID()"));

        await database.ExecuteAsync($"KILL {first}");
        clock.Step(TimeSpan.FromSeconds(6));

        Assert.NotEqual(first, await ReadAsync<long>(sql, "SELECT CONNECTION_ID()"));
    }

    [ServerFact(Server.MySql, Private = true)]
    public async Task Cancelling_on_a_server_that_hangs_returns_at_once_and_the_connection_comes_back_later()
    {
        await using var server = await PrivateServer.StartAsync(Server.MySql);
        using var sql = new SqlDatabase(new SqlDataSource(server.Address, One));
        using var stop = new CancellationTokenSource();
        var connection = await ReadAsync<long>(sql, "SELECT CONNECTION_ID()");
        await server.SuspendAsync();
        var asked = new TaskCompletionSource();
        var call = sql.UseAsync(
            async session =>
            {
                var reading = session.FirstAsync<long>("SELECT CONNECTION_ID()", null, stop.Token);
                asked.SetResult();
                return await reading;
            },
            CancellationToken.None);
        await asked.Task;

        // The server hangs until after this: neither the cancellation nor the call may wait for it.
        await Task.Run(stop.Cancel).WaitAsync(TimeSpan.FromSeconds(20));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TimeSpan.FromSeconds(20)));

        await server.ResumeAsync();
        Assert.Equal(connection, await ReadAsync<long>(sql, "SELECT CONNECTION_ID()"));
    }

    private static Task<int> InsertAsync(SqlSession session, int id) => session.ExecuteAsync($"INSERT INTO a VALUES ({id})", null, default);

    private static Task<T?> ReadAsync<T>(SqlDatabase sql, string statement) =>
        sql.UseAsync(session => session.FirstAsync<T>(statement, null, default), default);

    private static Task ChangeAsync(SqlDatabase sql, string statement) =>
        sql.UseAsync(session => session.ExecuteAsync(statement, null, default), default);

    private static async Task<int> SettingsMadeAsync(SqlDatabase sql)
    {
        var made = await sql.UseAsync(
            static session => session.FirstAsync("SHOW SESSION STATUS LIKE 'Com_set_option'", null, static row => row.GetString(1), default),
            default);
        return int.Parse(made!, System.Globalization.CultureInfo.InvariantCulture);
    }
}
