using System.Collections.Concurrent;
using System.Diagnostics;
using Kinow.ClientApi.Sql.ChangeLog;
using Kinow.ClientApi.Worker.Settling;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Worker.Tests.Notifications;

/// <summary>What telling of changes costs the database, and what the process knows without asking it.</summary>
public sealed class DispatchCostTests(ChangeLogDatabase database) : IClassFixture<ChangeLogDatabase>, IAsyncLifetime
{
    private const string Account = "0198c1d2-0000-7000-8000-000000000001";

    private static readonly TimeSpan Never = TimeSpan.FromHours(1);

    // Changes are locked for half a second before those are left alone that are still on their way; timers may be early by a little.
    private static readonly TimeSpan LeastRound = TimeSpan.FromMilliseconds(400);

    private readonly ConcurrentQueue<string> statements = new();
    private int late;

    public async Task InitializeAsync()
    {
        if (!database.IsThere) return;
        await database.ClearAsync();
        database.Sql.Observer = (sql, values) =>
        {
            statements.Enqueue(sql);
            if (sql == ChangeLogSql.Lease) Interlocked.Add(ref late, ((IReadOnlyCollection<long>)values!["ids"]!).Count);
        };
    }

    public Task DisposeAsync()
    {
        if (database.IsThere) database.Sql.Observer = null;
        return Task.CompletedTask;
    }

    [ServerFact(Server.MySql)]
    public async Task Nobody_looks_who_is_told_of_every_change()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var dispatcher = new RunningDispatcher(database, receiver.Url, static options => options with { IdleInterval = Never });
        await database.AppendAsync(("product", "1", "product_updated"));

        dispatcher.Dispatcher.Wake();
        await database.WaitAsync();

        Assert.Single(receiver.Received);
        Assert.DoesNotContain(ChangeLogSql.IsDue, statements);
    }

    [ServerFact(Server.MySql)]
    public async Task A_hundred_aggregates_are_claimed_and_marked_together()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = static async _ =>
        {
            await Task.Delay(1);
            return 204;
        };
        await database.AppendAsync([.. Enumerable.Range(1, 100).Select(id => ("product", $"{id}", "product_updated"))]);
        await using var dispatcher = new RunningDispatcher(
            database, receiver.Url, static options => options with { IdleInterval = Never, Timeout = Never });

        var clock = Stopwatch.StartNew();
        dispatcher.Dispatcher.Wake();
        while (await database.CountAsync("delivered IS NULL") > 0)
        {
            dispatcher.Dispatcher.Wake();
            await Task.Delay(100);
        }

        var rounds = clock.Elapsed / LeastRound;
        Assert.Equal(100, receiver.Received.Select(delivery => delivery.AggregateId).Distinct().Count());

        // One, on a machine that is not busy. A round that runs out of time leaves some to the next one, and those to themselves that
        // are on their way.
        Assert.InRange(statements.Count(static sql => sql == ChangeLogSql.Deliver), 1, 1 + (int)rounds + late);
    }

    [ServerFact(Server.MySql)]
    public async Task Nobody_asks_an_idle_database_more_than_three_times_a_second()
    {
        await using var receiver = await Receiver.StartAsync();
        var clock = Stopwatch.StartNew();
        await using var dispatcher = new RunningDispatcher(database, receiver.Url);

        int Looks() => statements.Count(static sql => sql == ChangeLogSql.IsDue);
        while (Looks() < 5) await Task.Delay(50);

        Assert.InRange(Looks(), 5, 3 * clock.Elapsed.TotalSeconds);
        Assert.DoesNotContain(ChangeLogSql.Claim, statements);
    }

    [ServerFact(Server.MySql)]
    public async Task An_account_that_this_process_is_changing_is_told_of_once_it_is_settled()
    {
        var own = new OwnChanges();
        await using var receiver = await Receiver.StartAsync();
        await using var dispatcher = new RunningDispatcher(
            database, receiver.Url, static options => options with { Documents = "here" }, own);
        own.Expect(Guid.Parse(Account));
        await database.AppendAsync(("customer", Account, "customer_updated"), ("product", "1", "product_updated"));

        while (receiver.Received.IsEmpty) await Task.Delay(10);
        Assert.Equal("product", Assert.Single(receiver.Received).Aggregate);
        own.Release([Guid.Parse(Account)], await IdsAsync());
        await database.WaitAsync();

        Assert.Equal(["1", Account], receiver.Received.Select(static delivery => delivery.AggregateId));
        Assert.Equal([null, "here"], receiver.Received.Select(static delivery => delivery.Documents));
    }

    [ServerFact(Server.MySql)]
    public async Task What_the_documents_contain_only_in_part_is_told_without_saying_so()
    {
        var own = new OwnChanges();
        await database.AppendAsync(("customer", Account, "customer_updated"));
        own.Expect(Guid.Parse(Account));
        own.Release([Guid.Parse(Account)], await IdsAsync());
        await database.AppendAsync(("customer", Account, "customer_updated"));
        await using var receiver = await Receiver.StartAsync();
        await using var dispatcher = new RunningDispatcher(
            database, receiver.Url, static options => options with { Documents = "here" }, own);
        await database.WaitAsync();

        Assert.Null(Assert.Single(receiver.Received).Documents);
    }

    private Task<List<long>> IdsAsync() => database.Sql.UseAsync(
        static session => session.QueryAsync<long>("SELECT id FROM change_log WHERE aggregate = 'customer'", null, CancellationToken.None),
        CancellationToken.None);
}
