using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Connections;
using Kinow.TestSupport;
using Orders = Kinow.ClientApi.TestSupport.Orders;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>Numbers of invoices and credit notes have no gaps, whoever takes them at once.</summary>
public sealed class InvoiceNumberTests
{
    [ServerFact(Server.MySql)]
    public async Task Many_at_once_and_transactions_that_fail_leave_no_gap()
    {
        await using var database = await CreateAsync();
        var orders = Enumerable.Range(0, 24).Select(_ => Orders.Place(Guid.CreateVersion7(), Orders.Content(Guid.CreateVersion7())))
            .ToArray();
        var applier = new CommandApplier(database.Sql);
        foreach (var order in orders)
        {
            await applier.ApplyAsync(Samples.Create(order.UserId), default);
            await applier.ApplyAsync(order, default);
        }

        await Task.WhenAll(orders.Select((order, i) => Task.Run(async () =>
        {
            // Half of them are tried first by somebody who has taken a number and then fails.
            if (i % 2 == 0) await FailAsync(database, order);
            await RetryAsync(applier, Orders.Settle(order, Report(order)));
            await RetryAsync(applier, Orders.Settle(order, Report(order)));
        })));

        Assert.Equal(
            Enumerable.Range(1, orders.Length).Select(static n => (long)n),
            await database.QueryAsync<long>("SELECT CAST(invoice_number AS SIGNED) FROM customer_order ORDER BY invoice_number"));
        Assert.Equal([$"{Samples.Now.Year} {orders.Length}"], await database.QueryAsync<string>(
            "SELECT CONCAT_WS(' ', year, last) FROM number_series WHERE kind = 'invoice'"));
    }

    [ServerFact(Server.MySql)]
    public async Task Refunds_get_a_note_each_and_what_was_never_invoiced_none()
    {
        await using var database = await CreateAsync();
        var user = Guid.CreateVersion7();
        var place = Orders.Place(user, Orders.Content(Guid.CreateVersion7()));
        var free = Orders.PlaceFree(user, Orders.Content(Guid.CreateVersion7(), 9));
        var applier = new CommandApplier(database.Sql);
        Command[] commands =
        [
            Samples.Create(user), place, free, Orders.Settle(place), Refund(0.90m), Refund(0.90m), Refund(1.00m), Refund(2.90m),

            // Somebody pays it once more, and gets it back.
            Orders.Settle(place, Orders.Report(place, payment: "twice")), Orders.Settle(
                place, Orders.Report(place, PaymentState.Refunded, "twice")),
        ];
        foreach (var command in commands) await applier.ApplyAsync(command, default);

        var read = (await new AccountRows(new(database.Sql)).FindUserAsync(user, default)).Value!;
        var order = read.Orders.Single(order => order.Id == place.OrderId);
        Assert.Equal(new Invoice(Samples.Now.Year, 1, Samples.Now.AddMinutes(1)), order.Invoice);
        Assert.Equal([(1, 0.90m), (2, 0.10m), (3, 1.90m)], order.CreditNotes.Select(static note => (note.Sequence, note.Amount)));
        Assert.Equal(OrderState.Refunded, order.State);
        Assert.Equal(
            (null, 0),
            read.Orders.Single(order => order.Id == free.OrderId) is var other ? (other.Invoice, other.CreditNotes.Length) : default);

        SettlePayment Refund(decimal sofar) => Orders.Settle(place, Orders.Report(place) with
        {
            State = sofar == 2.90m ? PaymentState.Refunded : PaymentState.Paid,
            Refunded = sofar,
        });
    }

    private static PaymentReport Report(PlaceOrder order) => Orders.Report(order, payment: $"pay {order.OrderId:N}");

    private static Task FailAsync(TestDatabase database, PlaceOrder place) => Assert.ThrowsAsync<InvalidOperationException>(
        () => RetryAsync(() => database.Sql.WriteAsync<int>(
            async session =>
            {
                var rows = new OrderRows(session, default);
                var known = await rows.LockAsync(place.OrderId);
                var paid = OrderRules.Settle(known!.Order, Report(place), Samples.Now);
                await rows.SaveAsync(place.UserId, known.Order, paid, Samples.Now);
                throw new InvalidOperationException();
            },
            default)));

    private static Task RetryAsync(CommandApplier applier, Command command) =>
        RetryAsync(async () => await applier.ApplyAsync(command with { Id = Guid.CreateVersion7() }, default));

    // Who meets many others is late, or gives way more often than a transaction is tried again.
    private static async Task RetryAsync(Func<Task> attempt)
    {
        while (true)
        {
            try
            {
                await attempt();
                return;
            }
            catch (Exception busy) when (SqlFaults.Of(busy) is SqlFault.Unavailable or SqlFault.Conflict)
            {
                await Task.Delay(10);
            }
        }
    }

    private static async Task<TestDatabase> CreateAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod'), (9, 'tvod')");
        return database;
    }
}
