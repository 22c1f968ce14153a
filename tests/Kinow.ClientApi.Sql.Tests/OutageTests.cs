using System.Diagnostics;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Sql.Connections;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>What happens to callers while the database hangs, is gone, or refuses.</summary>
[TakesLong(50)]
public sealed class OutageTests
{
    private const int Callers = 12;

    // For a server that does not answer. One that does may take its time on a machine that does a lot else.
    private static readonly SqlOptions Options = new()
    {
        ConnectTimeout = TimeSpan.FromSeconds(1),
        CommandTimeout = TimeSpan.FromSeconds(1),
        MaxPoolSize = 4,
    };

    private static readonly SqlOptions Patient = new()
    {
        ConnectTimeout = TimeSpan.FromSeconds(60),
        CommandTimeout = TimeSpan.FromSeconds(60),
        MaxPoolSize = 4,
    };

    // Who waits for a server that hangs waits for longer than this.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);

    [ServerFact(Server.MySql, Private = true)]
    public async Task Nobody_waits_for_a_server_that_hangs_and_all_is_well_when_it_goes_on()
    {
        await using var server = await PrivateServer.StartAsync(Server.MySql);
        using var sql = new SqlDatabase(new SqlDataSource(server.Address, Options));
        using var patient = new SqlDatabase(new SqlDataSource(server.Address, Patient));
        await HealedAsync(sql);
        await HealedAsync(patient);

        await server.SuspendAsync();
        for (var round = 0; round < 3; round++)
        {
            var watch = Stopwatch.StartNew();
            var failures = await Task.WhenAll(
                Enumerable.Range(0, 12).Select(_ => FailureAsync(() => OneAsync(sql, CancellationToken.None))));
            Assert.All(failures, static failure => Assert.IsType<SqlUnavailableException>(failure));
            Assert.All(failures, static failure => Assert.True(((StoreUnavailableException)failure!).RetryAfter > TimeSpan.Zero));
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, Hang);
        }

        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var patience = Stopwatch.StartNew();
        Assert.IsAssignableFrom<OperationCanceledException>(await FailureAsync(() => OneAsync(patient, stop.Token)));
        Assert.InRange(patience.Elapsed, TimeSpan.Zero, Hang);

        await server.ResumeAsync();
        await HealedAsync(sql);
    }

    [ServerFact(Server.MySql, Private = true)]
    public async Task A_server_that_was_killed_is_found_again()
    {
        await using var server = await PrivateServer.StartAsync(Server.MySql);
        using var sql = new SqlDatabase(new SqlDataSource(server.Address, Options with { CommandTimeout = TimeSpan.FromSeconds(60) }));
        await HealedAsync(sql);

        // Much longer than it takes to kill the server on a busy machine.
        var running = FailureAsync(
            () => sql.UseAsync(s => s.FirstAsync<int>("SELECT SLEEP(50)", null, CancellationToken.None), CancellationToken.None));
        await Task.Delay(200);
        await server.KillAsync();
        Assert.IsType<SqlUnavailableException>(await running);
        Assert.IsType<SqlUnavailableException>(await FailureAsync(() => OneAsync(sql, CancellationToken.None)));

        await server.StartAgainAsync();
        await HealedAsync(sql);
    }

    [ServerFact(Server.MySql)]
    public async Task A_statement_that_takes_too_long_ends_on_the_server_too()
    {
        using var sql = new SqlDatabase(
            new SqlDataSource(await Servers.MySqlAsync(), Patient with { CommandTimeout = TimeSpan.FromSeconds(1) }));
        using var patient = new SqlDatabase(new SqlDataSource(await Servers.MySqlAsync(), Patient));
        const string slow = "SELECT COUNT(*) FROM information_schema.columns a, information_schema.columns b, information_schema.columns c";
        var failure = await FailureAsync(
            () => sql.UseAsync(s => s.FirstAsync<long>(slow, null, CancellationToken.None), CancellationToken.None));
        Assert.IsType<SqlUnavailableException>(failure);
        for (var i = 0; i < 300; i++)
        {
            var running = await patient.UseAsync(
                s => s.FirstAsync<int>(
                    "SELECT COUNT(*) FROM information_schema.processlist WHERE info = @Slow", new() { ["Slow"] = slow },
                    CancellationToken.None),
                CancellationToken.None);
            if (running == 0) return;
            await Task.Delay(100);
        }

        Assert.Fail("The statement still runs.");
    }

    [ServerFact(Server.MySql)]
    public async Task Callers_that_stop_waiting_leave_usable_connections_behind()
    {
        using var sql = new SqlDatabase(
            new SqlDataSource(await Servers.MySqlAsync(), Patient with { MaxPoolSize = Callers }));
        for (var i = 0; i < Callers; i++)
        {
            using var stop = new CancellationTokenSource();
            var failure = await FailureAsync(() => sql.UseAsync(
                session =>
                {
                    var running = session.FirstAsync<int>("SELECT SLEEP(10)", null, stop.Token);
                    stop.CancelAfter(TimeSpan.FromMilliseconds(50));
                    return running;
                },
                CancellationToken.None));
            Assert.IsAssignableFrom<OperationCanceledException>(failure);
        }

        // All connections were left behind: who comes now gets those.
        await HealedAsync(sql);
    }

    [ServerFact(Server.MySql)]
    public async Task Connections_come_with_a_clean_session()
    {
        using var sql = new SqlDatabase(new SqlDataSource(await Servers.MySqlAsync(), Patient with { MaxPoolSize = 1 }));
        await sql.UseAsync(s => s.ExecuteAsync("SET @`kinow_bulk` = 1, time_zone = '+05:00', sql_mode = ''", null, CancellationToken.None), CancellationToken.None);
        var session = await sql.UseAsync(
            s => s.FirstAsync<string>(
                "SELECT CONCAT_WS(' ', COALESCE(@`kinow_bulk`, 'told'), @@time_zone, @@transaction_isolation, @@sql_mode LIKE '%STRICT_ALL_TABLES%')",
                null,
                CancellationToken.None),
            CancellationToken.None);
        Assert.Equal("told +00:00 REPEATABLE-READ 1", session);
    }

    private static Task<int> OneAsync(SqlDatabase sql, CancellationToken cancellationToken) =>
        sql.UseAsync(session => session.FirstAsync<int>("SELECT 1", null, cancellationToken), cancellationToken);

    private static async Task<Exception?> FailureAsync<T>(Func<Task<T>> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    // Everything that may be used at once is there, again or for the first time.
    private static async Task HealedAsync(SqlDatabase sql)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var failures = await Task.WhenAll(
                Enumerable.Range(0, 4).Select(_ => FailureAsync(() => OneAsync(sql, CancellationToken.None))));
            if (Array.TrueForAll(failures, static failure => failure is null)) return;
            Assert.True(watch.Elapsed < 2 * Hang, failures.First(static failure => failure is not null)!.ToString());
            await Task.Delay(50);
        }
    }
}
