using System.Diagnostics;
using System.Globalization;
using Kinow.TestSupport;
using Xunit.Abstractions;

namespace Kinow.ClientApi.Worker.Tests.Notifications;

/// <summary>What happens while somebody is away, and how fast things go when nobody is.</summary>
public sealed class OutageTests(ChangeLogDatabase database, ITestOutputHelper output) : IClassFixture<ChangeLogDatabase>, IAsyncLifetime
{
    public Task InitializeAsync() => database.IsThere ? database.ClearAsync() : Task.CompletedTask;

    public Task DisposeAsync() => Task.CompletedTask;

    [ServerFact(Server.MySql)]
    public async Task A_receiver_that_is_away_is_not_stormed_and_gets_everything_when_it_is_back()
    {
        await using var first = await Receiver.StartAsync();
        var port = first.Url.Port;
        await using var dispatcher = new RunningDispatcher(database, first.Url);
        await first.DisposeAsync();
        await database.AppendAsync([.. Enumerable.Range(1, 200).Select(id => ("product", $"{id}", "product_updated"))]);
        var outage = Stopwatch.StartNew();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (outage.Elapsed < TimeSpan.FromSeconds(2) || await SumOfAttemptsAsync() == 0) await Task.Delay(100, patience.Token);

        // One who is away is tried every two seconds.
        var attempts = await SumOfAttemptsAsync();
        var most = 40 + (outage.Elapsed / TimeSpan.FromSeconds(2));
        var clock = Stopwatch.StartNew();
        await using var back = await Receiver.StartAsync(port);
        await database.WaitAsync();

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{attempts} attempts in {outage.ElapsedMilliseconds} ms of outage; all told {clock.ElapsedMilliseconds} ms after its end"));
        Assert.InRange(attempts, 1, (long)most);
        Assert.Equal(200, back.Received.Select(delivery => delivery.AggregateId).Distinct().Count());
    }

    [ServerFact(Server.MySql)]
    public async Task A_receiver_that_hangs_costs_one_place_for_each_aggregate_and_no_more()
    {
        await using var receiver = await Receiver.StartAsync();
        var ended = new TaskCompletionSource();
        receiver.Answer = async delivery =>
        {
            if (delivery.AggregateId == "1") await ended.Task;
            return 204;
        };
        await using var dispatcher = new RunningDispatcher(
            database, receiver.Url, options => options with { Timeout = TimeSpan.FromMilliseconds(500) });
        await database.AppendAsync(("product", "1", "product_updated"));
        await database.AppendAsync([.. Enumerable.Range(2, 100).Select(id => ("product", $"{id}", "product_updated"))]);

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await database.CountAsync("delivered IS NULL") > 1
            || await database.CountAsync("aggregate_id = '1' AND delivered IS NULL AND last_error LIKE 'No answer within%'") == 0)
            await Task.Delay(20, patience.Token);

        ended.SetResult();
    }

    [ServerFact(Server.MySql)]
    public async Task What_was_delivered_long_ago_is_forgotten()
    {
        await database.AppendAsync([.. Enumerable.Range(1, 30).Select(id => ("product", $"{id}", "product_updated"))]);
        await database.ExecuteAsync("UPDATE change_log SET delivered = UTC_TIMESTAMP(6) - INTERVAL 8 DAY WHERE aggregate_id <= '20'");
        await database.ExecuteAsync("UPDATE change_log SET delivered = UTC_TIMESTAMP(6) - INTERVAL 6 DAY WHERE aggregate_id = '9'");
        var kept = await database.CountAsync("delivered IS NULL OR aggregate_id = '9'");

        Assert.Equal(5, await database.Store.CleanAsync(TimeSpan.FromDays(7), limit: 5, CancellationToken.None));
        while (await database.Store.CleanAsync(TimeSpan.FromDays(7), limit: 5, CancellationToken.None) > 0)
        {
        }

        Assert.Equal(kept, await database.CountAsync("TRUE"));
    }

    private async Task<long> SumOfAttemptsAsync()
    {
        var sum = 0L;
        for (var attempts = 1; attempts <= 20; attempts++) sum += attempts * await database.CountAsync($"attempts = {attempts}");
        return sum;
    }
}
