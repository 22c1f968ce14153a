using System.Diagnostics;
using Kinow.EndToEnd.Tests.Real.Chaos;
using Kinow.EndToEnd.Tests.Real.Money;
using Kinow.TestStripe;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>Nobody pays twice, and the books add up, whatever dies, stops, answers late or is never told in between.</summary>
[Collection(AloneCollection.Name)]
public sealed class MoneyChaosTests
{
    /// <summary>A voucher that there are fewer of than would like to use it.</summary>
    internal const string Voucher = "A-FEW";

    private const int Vouchers = 40;
    private const int Buyers = 20;
    private const int Rounds = 25;
    private const int Troubles = 12;
    private const double RoundsPerSecond = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // The queue is held up and not killed: one in memory would lose what SQS keeps.
    [ServerFact(Server.OpenSearch, Server.MySql, Server.Sqs, Private = true)]
    public async Task Nobody_pays_twice_while_worker_database_queue_and_gateway_fail()
    {
        await using var mySql = await PrivateServer.StartAsync(Server.MySql);
        await using var queue = await PrivateServer.StartAsync(Server.Sqs);
        await using var stripe = await StripeServer.StartAsync();
        await using var system = await RealSystem.PrepareAsync(products: 200, mySql, queue: queue);
        await system.AdministerAsync("vouchers", "create", "--code", Voucher, "--percent", "50", "--quantity", $"{Vouchers}");
        system.Stripe = stripe.Address;
        await system.StartAsync("--without-worker");
        var chance = new Random(7);
        await using var courier = new Courier(stripe, () => system.GraphQL, new(11));
        await using var workers = new Troubles(system, mySql);
        var troubles = new MoneyTroubles(workers, mySql, queue, stripe);
        var tally = new MoneyTally();
        var buyers = await SignUpAsync(system, stripe, tally, chance);
        courier.Start();
        var clock = Stopwatch.StartNew();

        var buying = Task.WhenAll(buyers.Select((buyer, index) => BuyAsync(buyer, index, clock)));
        await Task.WhenAll(buying, TroubleAsync(troubles, tally, buying));

        var seconds = clock.Elapsed.TotalSeconds;
        stripe.Faults.Clear();
        await courier.EndAsync();
        using var shell = new SqlShell(system.Sql);
        var books = new MoneyBooks(shell, stripe);
        await MoneyBooks.SettleAsync(system, queue, Patience);
        await system.AdministerAsync("payments", "reconcile");
        await MoneyBooks.SettleAsync(system, queue, Patience);
        await books.GiveBackAsync(Patience);
        await MoneyBooks.SettleAsync(system, queue, Patience);
        var suppressed = await workers.CountSuppressedAsync();
        Figures.Record("money", FormattableString.Invariant(
            $"{tally.Mutations} mutations, {tally.Checkouts} checkouts among them, in {seconds:N0} s with {troubles.Count} troubles; {tally.Repeated} sent again, {suppressed} duplicates suppressed; {courier.Lost} of {courier.All} messages of the gateway lost, {courier.Repeated} told twice"));
        Figures.Record("money", await books.DescribeAsync());
        Figures.Record("money", tally.Codes);

        var dead = await QueueLength.ReadAsync(system.DeadLetters, queue);
        List<string> wrong =
        [
            .. dead == 0 ? Array.Empty<string>() : [await system.AdministerAsync("peek")],
            .. await books.WrongAtGatewayAsync(), .. await books.WrongPaymentsAsync(), .. await books.WrongAccessesAsync(),
            .. await books.WrongBalancesAsync(), .. await books.WrongInvoicesAsync(),
            .. await books.WrongVouchersAsync(Voucher, Vouchers), .. await books.WrongAnswersAsync(tally.Paid.Keys),
        ];
        Assert.True(wrong.Count == 0, $"{wrong.Count} faults in the books:\n{string.Join('\n', wrong.Take(30))}");
        Assert.InRange(tally.Mutations, Buyers * Rounds * Buyer.MutationsInRound, int.MaxValue);
        Assert.InRange(tally.Checkouts, Buyers * Rounds, int.MaxValue);
        Assert.Equal((Troubles, 0), (troubles.Count, dead));
        foreach (var buyer in buyers) buyer.Dispose();
    }

    private static async Task<Buyer[]> SignUpAsync(RealSystem system, StripeServer stripe, MoneyTally tally, Random chance)
    {
        using var anybody = system.CreateClient();
        var shop = await Shop.ReadAsync(anybody);
        Assert.True(shop is { Films.Count: >= Rounds, Offers.Count: > 0, Recharges.Count: > 0 }, $"{shop.Films.Count} films are too few.");
        var payer = new Customer(stripe, chance);
        Buyer[] buyers = [.. Enumerable.Range(0, Buyers).Select(number => new Buyer(new(system.CreateClient(), tally), shop, payer, tally, number))];
        foreach (var buyer in buyers) await buyer.SignUpAsync();
        return buyers;
    }

    // At a steady rate over all; each buyer does one thing after the other.
    private static async Task BuyAsync(Buyer buyer, int index, Stopwatch clock)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var wait = TimeSpan.FromSeconds(((round * Buyers) + index) / RoundsPerSecond) - clock.Elapsed;
            if (wait > TimeSpan.Zero) await Task.Delay(wait);
            await buyer.BuyAsync(round);
        }
    }

    private static async Task TroubleAsync(MoneyTroubles troubles, MoneyTally tally, Task buying)
    {
        const int all = Buyers * Rounds * Buyer.MutationsInRound;
        for (var trouble = 1; trouble <= Troubles; trouble++)
        {
            while (tally.Mutations < trouble * all / (Troubles + 1) && !buying.IsCompleted) await Task.Delay(20);
            if (buying.IsFaulted) return;
            await troubles.MakeAsync();
        }
    }
}
