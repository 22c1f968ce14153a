using Kinow.ClientApi.Worker.Notifications;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Worker.Tests.Notifications;

/// <summary>What is delivered, in which order.</summary>
public sealed class DispatchTests(ChangeLogDatabase database) : IClassFixture<ChangeLogDatabase>, IAsyncLifetime
{
    public Task InitializeAsync() => database.IsThere ? database.ClearAsync() : Task.CompletedTask;

    public Task DisposeAsync() => Task.CompletedTask;

    [ServerFact(Server.MySql)]
    public async Task Changes_are_told_in_order()
    {
        await database.AppendAsync(
            ("product", "1", "product_created"), ("product", "1", "product_updated"), ("product", "1", "product_updated"), ("product", "1", "product_deleted"),
            ("customer", "0198c1d2-0000-7000-8000-000000000001", "customer_updated"));
        await using var receiver = await Receiver.StartAsync();
        await using var dispatcher = new RunningDispatcher(database, receiver.Url);

        await database.WaitAsync();

        var told = receiver.Received.Where(delivery => delivery is { Aggregate: "product", AggregateId: "1" }).Select(delivery => delivery.Subject).ToArray();
        Assert.Equal(["product_created", "product_updated", "product_deleted"], Collapsed(told));
        Assert.Single(
            receiver.Received, delivery => delivery is { Aggregate: "customer", AggregateId: "0198c1d2-0000-7000-8000-000000000001" });
        Assert.Equal(0, await database.CountAsync("attempts <> 1 OR last_error IS NOT NULL"));
    }

    // Two changes with one subject are told at once, unless somebody else just looks at the second.
    private static IEnumerable<string> Collapsed(string[] told) => told.Where((subject, i) => i == 0 || told[i - 1] != subject);

    [ServerFact(Server.MySql)]
    public async Task An_aggregate_that_fails_waits_in_order_and_holds_nobody_up()
    {
        await database.AppendAsync(("product", "1", "product_updated"), ("product", "1", "product_position"));
        await database.AppendAsync([.. Enumerable.Range(2, 50).Select(id => ("product", $"{id}", "product_updated"))]);
        await using var receiver = await Receiver.StartAsync();
        var isBroken = true;
        receiver.Answer = delivery => Task.FromResult(isBroken && delivery.AggregateId == "1" ? 500 : 204);
        await using var dispatcher = new RunningDispatcher(database, receiver.Url);

        await ChangeLogDatabase.WaitAsync(async () => await database.CountAsync("delivered IS NULL") == 2
            && await database.CountAsync("delivered IS NULL AND last_error = 'HTTP 500' AND attempts > 0") == 1);
        isBroken = false;
        await database.WaitAsync();

        var own = receiver.Received.Where(delivery => delivery.AggregateId == "1").Select(delivery => delivery.Subject).ToArray();
        Assert.Equal("product_position", own[^1]);
        Assert.All(own[..^1], subject => Assert.Equal("product_updated", subject));
    }

    [ServerFact(Server.MySql)]
    public async Task Two_dispatchers_share_the_work_and_never_tell_of_one_aggregate_at_once()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = static async _ =>
        {
            await Task.Delay(Random.Shared.Next(8));
            return 204;
        };
        await using var one = new RunningDispatcher(database, receiver.Url);
        await using var other = new RunningDispatcher(database, receiver.Url);
        string[] subjects = ["product_created", "product_updated", "product_position", "product_deleted"];

        for (var round = 0; round < 4; round++)
            await database.AppendAsync([.. Enumerable.Range(1, 60).Select(id => ("product", $"{id}", subjects[round]))]);
        await database.WaitAsync();

        Assert.Equal(240, receiver.Received.Count);
        Assert.All(
            receiver.Received.GroupBy(delivery => delivery.AggregateId),
            own => Assert.Equal(subjects, own.Select(delivery => delivery.Subject)));
        Assert.Equal(1, receiver.MostOfOneAggregate);
        Assert.InRange(receiver.MostAtOnce, 2, 2 * new DispatcherOptions { Receivers = [] }.Concurrency);
    }

    [ServerFact(Server.MySql)]
    public async Task What_was_under_way_when_the_process_ended_is_told_again_under_the_same_id()
    {
        await database.AppendAsync(("product", "1", "product_updated"));
        await using var receiver = await Receiver.StartAsync();
        var (arrived, gone) = (new TaskCompletionSource(), new TaskCompletionSource());
        receiver.Answer = async _ =>
        {
            arrived.TrySetResult();
            await gone.Task;
            return 204;
        };

        await using (new RunningDispatcher(database, receiver.Url)) await arrived.Task;
        gone.SetResult();
        Assert.Equal(1, await database.CountAsync("delivered IS NULL"));
        await using var next = new RunningDispatcher(database, receiver.Url);
        await database.WaitAsync();

        Assert.Equal(2, receiver.Received.Count);
        Assert.Single(receiver.Received.Select(delivery => delivery.EventId).Distinct());
    }

    [ServerFact(Server.MySql)]
    public async Task A_change_during_a_delivery_gets_a_delivery_of_its_own()
    {
        await database.AppendAsync(("product", "1", "product_updated"));
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = async _ =>
        {
            if (receiver.Received.Count == 1) await database.AppendAsync(("product", "1", "product_updated"));
            return 204;
        };
        await using var dispatcher = new RunningDispatcher(database, receiver.Url);

        await ChangeLogDatabase.WaitAsync(() => Task.FromResult(receiver.Received.Count == 2));
        await database.WaitAsync();

        Assert.Equal(2, receiver.Received.Select(delivery => delivery.EventId).Distinct().Count());
        Assert.Equal(1, receiver.MostOfOneAggregate);
    }

    [ServerFact(Server.MySql)]
    public async Task What_is_kept_for_a_while_only_is_forgotten_meanwhile()
    {
        await database.AppendAsync(("product", "1", "product_updated"), ("product", "2", "product_updated"));
        await database.ExecuteAsync("UPDATE change_log SET delivered = UTC_TIMESTAMP(6) - INTERVAL IF(aggregate_id = '1', 6, 8) DAY");
        await database.ExecuteAsync("""
            INSERT INTO command (id, customer_id, kind, date_add) VALUES
              (0x01, 0x01, 'SetBookmark', UTC_TIMESTAMP(6) - INTERVAL 29 DAY), (0x02, 0x01, 'SetBookmark', UTC_TIMESTAMP(6) - INTERVAL 31 DAY)
            """);
        await using var receiver = await Receiver.StartAsync();
        await using var dispatcher = new RunningDispatcher(database, receiver.Url);

        await ChangeLogDatabase.WaitAsync(
            async () => await database.CountAsync("TRUE") == 1 && await database.CountAsync("(SELECT COUNT(*) FROM command) = 1") == 1);

        Assert.Equal(1, await database.CountAsync("aggregate_id = '1' AND EXISTS (SELECT 1 FROM command WHERE date_add > UTC_TIMESTAMP(6) - INTERVAL 30 DAY)"));
        Assert.Empty(receiver.Received);
    }
}
