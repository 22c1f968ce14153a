using Kinow.ClientApi.Worker.Settling;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Worker.Tests.Commands;

public sealed class SettlementQueueTests
{
    private readonly FakeStore store = new();
    private readonly OwnChanges own = new();

    [Fact]
    public async Task Batches_that_wait_are_settled_in_one_round()
    {
        var queue = Queue(TimeSpan.FromMilliseconds(50));
        Guid[] accounts = [.. Enumerable.Range(0, 30).Select(static _ => Guid.CreateVersion7())];
        foreach (var account in accounts) own.Expect(account);

        await Task.WhenAll(accounts.Select(account => queue.SettleAsync([account])));

        Assert.Equal(accounts.Order(), store.Settled.Order());
        Assert.InRange(store.Rounds, 1, 5);
        Assert.DoesNotContain(accounts, IsExpected);
    }

    [Fact]
    public async Task An_account_stays_expected_until_the_last_of_its_batches_is_settled()
    {
        var (queue, account, woken) = (Queue(TimeSpan.Zero), Guid.CreateVersion7(), 0);
        own.Settled = () => woken++;
        own.Expect(account);
        own.Expect(account);

        await queue.SettleAsync([account]);
        Assert.True(IsExpected(account));
        await queue.SettleAsync([account]);

        Assert.False(IsExpected(account));
        Assert.Equal(2, woken);
    }

    [Fact]
    public void Nobody_is_woken_for_nothing()
    {
        own.Settled = static () => Assert.Fail("Nothing was settled.");

        own.Release([], []);
    }

    [Fact]
    public async Task A_settlement_that_fails_releases_its_accounts_and_the_next_one_runs()
    {
        var (queue, account) = (Queue(TimeSpan.Zero), Guid.CreateVersion7());
        store.SettlementFailure = new InvalidOperationException("no engine");
        own.Expect(account);
        await queue.SettleAsync([account]);
        Assert.False(IsExpected(account));

        store.SettlementFailure = null;
        own.Expect(account);
        await queue.SettleAsync([account]);

        Assert.Equal([account], store.Settled);
    }

    private bool IsExpected(Guid account) => own.IsExpected("customer", account.ToString("D"));

    private SettlementQueue Queue(TimeSpan pause) => new(store, own, pause, TimeProvider.System, NullLogger<SettlementQueue>.Instance);
}
