using Kinow.TestSupport;

namespace Kinow.ClientApi.Worker.Tests.Notifications;

/// <summary>Two versions of a service each keep their own layout up to date, so both hear of every change.</summary>
public sealed class SeveralReceiversTests(ChangeLogDatabase database) : IClassFixture<ChangeLogDatabase>, IAsyncLifetime
{
    public Task InitializeAsync() => database.IsThere ? database.ClearAsync() : Task.CompletedTask;

    public Task DisposeAsync() => Task.CompletedTask;

    [ServerFact(Server.MySql)]
    public async Task A_change_is_delivered_when_all_have_accepted_it()
    {
        await database.AppendAsync(("product", "1", "product_updated"));
        await using var first = await Receiver.StartAsync();
        await using var second = await Receiver.StartAsync();
        var open = new[] { 0L };
        second.Answer = async _ =>
        {
            if (second.Received.Count > 1) return 204;
            open[0] = await database.CountAsync("delivered IS NULL");
            return 500;
        };
        await using var dispatcher = new RunningDispatcher(database, [first.Url, second.Url]);

        await database.WaitAsync();

        Assert.Equal(1, open[0]);
        Assert.Equal(2, second.Received.Count);
        Assert.Single(first.Received);
        Assert.Single(first.Received.Concat(second.Received).Select(static delivery => delivery.EventId).Distinct());
        Assert.Equal(1, await database.CountAsync("attempts = 2"));
    }

    [ServerFact(Server.MySql)]
    public async Task One_that_is_away_keeps_no_aggregate_from_the_other_and_misses_nothing()
    {
        string[] subjects = ["product_created", "product_updated", "product_deleted"];
        foreach (var subject in subjects) await database.AppendAsync(("product", "1", subject));
        await database.AppendAsync([.. Enumerable.Range(2, 30).Select(static id => ("product", $"{id}", "product_updated"))]);
        await using var first = await Receiver.StartAsync();
        await using var second = await Receiver.StartAsync();
        var isAway = true;
        second.Answer = _ => Task.FromResult(isAway ? 503 : 204);
        await using var dispatcher = new RunningDispatcher(database, [first.Url, second.Url]);

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (first.Received.Select(static delivery => delivery.AggregateId).Distinct().Count() < 31) await Task.Delay(10, patience.Token);
        Assert.Equal(33, await database.CountAsync("delivered IS NULL"));
        Assert.DoesNotContain(first.Received, static delivery => delivery.Subject == "product_deleted");
        isAway = false;
        await database.WaitAsync();

        foreach (var receiver in new[] { first, second })
        {
            Assert.Equal(31, receiver.Received.Select(static delivery => delivery.AggregateId).Distinct().Count());
            Assert.Equal(1, receiver.MostOfOneAggregate);
        }

        Assert.Equal(33, first.Received.Count);
        Assert.Equal(
            subjects, first.Received.Where(static delivery => delivery.AggregateId == "1").Select(static delivery => delivery.Subject));
        var received = second.Received.Where(static delivery => delivery.AggregateId == "1").Select(static delivery => delivery.Subject);
        Assert.Equal(subjects, received.Distinct());
        Assert.Equal(0, await database.CountAsync("last_error LIKE '%http%:%/%'"));
    }
}
