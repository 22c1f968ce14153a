using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Reconciling;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.TestSupport;
using Kinow.ClientApi.Worker.Forgetting;
using Kinow.ClientApi.Worker.Reconciling;
using Kinow.ClientApi.Worker.Tests.Notifications;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Worker.Tests.Reconciling;

/// <summary>What gateways tell nobody is found, by several workers at once, and erased accounts are forgotten.</summary>
public sealed class ReconcileServiceTests(ChangeLogDatabase database) : IClassFixture<ChangeLogDatabase>
{
    private readonly SilentGateway gateway = new();
    private readonly StepClock clock = new();

    [ServerFact(Server.MySql)]
    public async Task Workers_share_what_is_due_and_one_that_cannot_be_asked_keeps_no_other_from_it()
    {
        await database.ExecuteAsync("INSERT IGNORE INTO product (id, type) VALUES (7, 'tvod')");
        var (user, applier) = (Guid.CreateVersion7(), new CommandApplier(database.Sql));
        var places = Enumerable.Range(1, 130).Select(_ => Orders.Place(user, Orders.Content(Guid.CreateVersion7(), 7))).ToArray();
        await applier.ApplyAsync(Samples.Create(user), default);
        foreach (var (place, i) in places.Select(static (place, i) => (place, i)))
        {
            await applier.ApplyAsync(place, default);
            await applier.ApplyAsync(Orders.Settle(place, Orders.Report(place, PaymentState.Pending, $"pay_{i}")), default);
            gateway.Known[$"pay_{i}"] = new()
            {
                PaymentId = $"pay_{i}",
                OrderId = place.OrderId,
                UserId = user,
                Attempt = 1,
                Outcome = i == 1 ? PaymentOutcome.Paid : PaymentOutcome.Pending,
                Amount = place.Content.Total,
                Currency = "EUR",
            };
        }

        gateway.Away.Add("pay_0");
        clock.Step(Samples.Now.AddMinutes(15) - clock.GetUtcNow());
        var figures = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Service().ReconcileAsync(false, default))));
        var all = figures.Aggregate(default(ReconcileFigures), ReconcileFigures.Add);
        Assert.Equal((130, 1, 0, 1), (all.Orders, all.Settled, all.Closed, all.Failed));
        Assert.Equal(1, await CountAsync($"customer_order WHERE state = 'paid' AND customer_id = UUID_TO_BIN('{user:D}')"));
        Assert.Equal(0, (await Service().ReconcileAsync(false, default)).Orders);

        gateway.Away.Clear();
        clock.Step(TimeSpan.FromHours(25));
        Assert.Equal((129, 129), await Service().ReconcileAsync(false, default) is var last ? (last.Orders, last.Closed) : default);
        Assert.Equal(129, await CountAsync("customer_order WHERE state = 'expired'"));
        Assert.Equal(0, await CountAsync("open_order"));

        gateway.Known["pay_1"] = gateway.Known["pay_1"] with
        {
            Outcome = PaymentOutcome.Refunded,
            AmountRefunded = places[1].Content.Total,
        };
        Assert.Equal(0, (await Service().ReconcileAsync(false, default)).Settled);
        Assert.Equal(1, (await Service().ReconcileAsync(true, default)).Settled);
        Assert.Equal(0, await CountAsync("product_access WHERE active"));
        Assert.Equal(1, await CountAsync("credit_note WHERE amount = 2.9"));
    }

    [ServerFact(Server.MySql)]
    public async Task An_erased_account_is_forgotten_until_it_is_done_and_once_more_later()
    {
        await database.ExecuteAsync("INSERT IGNORE INTO product (id, type) VALUES (7, 'tvod')");
        var (user, applier) = (Guid.CreateVersion7(), new CommandApplier(database.Sql));
        var place = Orders.Place(user, Orders.Content(Guid.CreateVersion7()));
        Command[] commands = [Samples.Create(user), place, Orders.Settle(place, Orders.Report(place, payment: "pay_kept")), Samples.Nobody(user)];
        foreach (var command in commands) Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(command, default));
        Assert.Equal(0, await CountAsync("payment WHERE id = 'pay_kept' AND renewal_token IS NOT NULL"));

        gateway.Away.Add($"{user:D}");
        clock.Step(DateTimeOffset.UtcNow.AddSeconds(5) - clock.GetUtcNow());
        Assert.Equal(0, await Forget().ForgetAsync(default));
        gateway.Away.Clear();
        Assert.Equal(0, await Forget().ForgetAsync(default));
        clock.Step(TimeSpan.FromMinutes(3));
        Assert.Equal(1, await Forget().ForgetAsync(default));
        Assert.Equal((user, "renewal token"), Assert.Single(gateway.Forgotten));

        Assert.Equal(0, await Forget().ForgetAsync(default));
        clock.Step(TimeSpan.FromHours(1));
        Assert.Equal(1, await Forget().ForgetAsync(default));
        Assert.Equal(0, await CountAsync("gateway_erasure"));
        Assert.Equal(2, gateway.Forgotten.Count);
    }

    [ServerFact(Server.MySql)]
    public async Task A_gateway_that_the_platform_has_no_longer_is_given_up_after_a_month()
    {
        await database.ExecuteAsync("DELETE FROM gateway_erasure");
        await database.ExecuteAsync(
            "INSERT INTO gateway_erasure (gateway, customer_id, date_add, date_check) VALUES ('gone', RANDOM_BYTES(16), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");
        clock.Step(DateTimeOffset.UtcNow.AddDays(29) - clock.GetUtcNow());
        Assert.Equal(0, await Forget().ForgetAsync(default));
        Assert.Equal(1, await CountAsync("gateway_erasure"));
        clock.Step(TimeSpan.FromDays(2));
        await Forget().ForgetAsync(default);
        Assert.Equal(0, await CountAsync("gateway_erasure"));
    }

    private ReconcileService Service()
    {
        var (books, gateways) = (new PaymentBooks(database.Sql), new PaymentGateways([gateway]));
        return new(
            books, new(books, gateways, new CommandApplier(database.Sql), clock), clock, NullLogger<ReconcileService>.Instance);
    }

    private ForgetService Forget() =>
        new(new GatewayErasures(database.Sql), new([gateway]), clock, NullLogger<ForgetService>.Instance);

    private Task<long> CountAsync(string condition) => database.Sql.UseAsync(
        session => session.FirstAsync<long>($"SELECT COUNT(*) FROM {condition}", null, CancellationToken.None), CancellationToken.None);
}
