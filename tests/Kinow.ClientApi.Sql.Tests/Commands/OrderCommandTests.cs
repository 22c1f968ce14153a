using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.TestSupport;
using Orders = Kinow.ClientApi.TestSupport.Orders;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>Orders as rows: what they come to is what the fold of the same commands says.</summary>
public sealed partial class OrderCommandTests
{
    private readonly Guid user = Guid.CreateVersion7();

    [ServerFact(Server.MySql)]
    public async Task Rows_and_fold_come_to_the_same_whatever_is_told_and_however_often()
    {
        await using var database = await CreateAsync();
        var place = Orders.Place(user, Orders.Content(Guid.CreateVersion7(), 7, 9));
        Command[] commands =
        [
            Samples.Create(user), place, place with { Id = Guid.CreateVersion7(), Instant = Samples.Now.AddSeconds(1) },
            Orders.Settle(place, Orders.Report(place, PaymentState.Failed) with { Reason = "insufficient_funds" }),
            Orders.Place(user, place.Content, 2), Orders.Settle(place, Orders.Report(place, PaymentState.Pending, "pay_2") with { Attempt = 2 }),
            Orders.Settle(place, Orders.Report(place, payment: "pay_3") with { Amount = 12.89m }),
            Orders.Settle(place, Orders.Report(place, payment: "pay_2")), Orders.Settle(place, Orders.Report(place, payment: "pay_2")),
            Orders.Settle(place, Orders.Report(place, payment: "pay_4")),
        ];
        var read = await ApplyAsync(database, commands);

        Same(UserFold.Apply(null, commands)!, read);
        Assert.All(read.Accesses, static access => Assert.True(access.Id > 0));
        Assert.Equal(OrderState.Paid, Assert.Single(read.Orders).State);
        Assert.Equal(
            ["pay_1 0 0 0", "pay_2 1 0 1", "pay_3 0 1 1", "pay_4 0 1 1"],
            await database.QueryAsync<string>(
                "SELECT CONCAT_WS(' ', id, pays, state = 'paid' AND NOT pays, renewal_token = 'renewal token' AND state = 'paid') "
                + "FROM payment ORDER BY id"));

        var refund = Orders.Settle(place, Orders.Report(place, PaymentState.Refunded, "pay_2"));
        read = await ApplyAsync(database, refund);
        Same(UserFold.Apply(null, [.. commands, refund])!, read);
        Assert.All(read.Accesses, static access => Assert.False(access.Active));
    }

    [ServerFact(Server.MySql)]
    public async Task What_was_sold_leaves_the_cart_and_what_was_added_meanwhile_stays()
    {
        await using var database = await CreateAsync();
        await database.ExecuteAsync("INSERT INTO voucher (id, code, reduction_percent) VALUES (5, 'SPRING', 10), (6, 'AUTUMN', 10)");
        var cart = Guid.CreateVersion7();
        var place = Orders.Place(user, Orders.Content(cart));
        Command[] commands = [Samples.Create(user), Line(7, 3), Line(7, 4), Voucher(5), Voucher(6), place, Line(9, 1), Orders.Settle(place)];
        var read = await ApplyAsync(database, commands);
        Check(UserFold.Apply(null, commands)!, read);
        Assert.Equal([(7L, 4L), (9L, 1L)], read.Cart!.Lines.Select(static line => (line.ProductId, line.Mode)).Order());
        Assert.Equal((6L, 5L), (Assert.Single(read.Cart.Vouchers).VoucherId, Assert.Single(read.VoucherUses).VoucherId));

        // Another order takes the rest, which is a cart of its own.
        Assert.Equal(place.OrderId, read.Cart.Id);
        var content = Orders.Content(read.Cart.Id);
        var rest = Orders.PlaceFree(user, content with
        {
            Lines = [content.Lines[0] with { Mode = 4 }, content.Lines[0] with { ProductId = 9, Mode = 1 }],
            Vouchers = [new(6, "AUTUMN", 1)],
        });
        read = await ApplyAsync(database, rest);
        Check(UserFold.Apply(null, [.. commands, rest])!, read);
        Assert.Null(read.Cart);

        SetCartLine Line(long product, long mode) => new()
        {
            Id = Guid.CreateVersion7(),
            UserId = user,
            Instant = Samples.Now,
            CartId = cart,
            ProductId = product,
            Mode = mode,
            Type = Core.Catalog.ProductType.Tvod,
            DateAdd = Samples.Now,
        };

        SetCartVoucher Voucher(long id) => new()
        {
            Id = Guid.CreateVersion7(),
            UserId = user,
            Instant = Samples.Now,
            VoucherId = id,
            Code = id == 5 ? "SPRING" : "AUTUMN",
            DateAdd = Samples.Now,
        };

        static void Check(User folded, User read)
        {
            Same(folded, read);
            Assert.Equivalent(folded.Cart, read.Cart, strict: true);
            Assert.Equivalent(folded.VoucherUses, read.VoucherUses, strict: true);
        }
    }

    [ServerFact(Server.MySql)]
    public async Task Who_pays_two_orders_for_the_same_things_gets_one_back()
    {
        await using var database = await CreateAsync();
        var cart = Guid.CreateVersion7();
        var (first, both) = (Orders.Place(user, Orders.Content(cart)), Orders.Place(user, Orders.Content(cart, 7, 9)));
        Command[] commands = [Samples.Create(user), first, both, Orders.Settle(both), Orders.Settle(first, Orders.Report(first, payment: "pay_2"))];
        var read = await ApplyAsync(database, commands);

        Same(UserFold.Apply(null, commands)!, read);
        Assert.Equal(2, read.Accesses.Length);
        Assert.Equal(
            [$"pay_1 1", $"pay_2 0 {OrderRules.PaidAlready}"],
            await database.QueryAsync<string>("SELECT CONCAT_WS(' ', id, pays, reason) FROM payment ORDER BY id"));

        // What was given back can be bought again.
        Command[] again =
        [
            Orders.Settle(both, Orders.Report(both, PaymentState.Refunded)), Orders.Settle(first, Orders.Report(first, payment: "pay_3")),
        ];
        read = await ApplyAsync(database, again);
        Same(UserFold.Apply(null, [.. commands, .. again])!, read);
        Assert.Equal(first.OrderId, Assert.Single(read.Accesses, static access => access.Active).OrderId);
    }

    [ServerFact(Server.MySql)]
    public async Task Many_at_once_give_one_order_and_what_it_gives_once()
    {
        await using var database = await CreateAsync();
        var free = Orders.PlaceFree(user, Orders.Content(Guid.CreateVersion7()));
        var place = Orders.Place(user, Orders.Content(Guid.CreateVersion7(), title: 9));
        await ApplyAsync(database, Samples.Create(user));

        await Task.WhenAll(Enumerable.Range(0, 10).SelectMany(_ => new[]
        {
            RetryAsync(database, free with { Id = Guid.CreateVersion7() }), RetryAsync(database, place with { Id = Guid.CreateVersion7() }),
        }));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => RetryAsync(database, Orders.Settle(place))));

        var read = await ReadAsync(database);
        Assert.Equal(2, read.Orders.Length);
        Assert.Equal(2, read.Accesses.Length);
        Assert.All(read.Orders, static order => Assert.Equal(OrderState.Paid, order.State));
        Assert.Equal(2, read.Accesses.Select(static access => access.OrderId).Distinct().Count());
    }

    [ServerFact(Server.MySql)]
    public async Task A_payment_of_no_order_or_of_somebody_elses_is_rejected()
    {
        await using var database = await CreateAsync();
        var other = Guid.CreateVersion7();
        var place = Orders.Place(user, Orders.Content(Guid.CreateVersion7()));
        var applier = new CommandApplier(database.Sql);
        await ApplyAsync(database, Samples.Create(user), Samples.Create(other), place);

        await RejectedAsync(Orders.Settle(Orders.Place(user, Orders.Content(Guid.CreateVersion7()))), "There is no such order.");
        await RejectedAsync(Orders.Settle(place) with { UserId = other }, "The order is another account's.");
        await RejectedAsync(place with { Id = Guid.CreateVersion7(), UserId = other }, "The order is another account's.");
        await RejectedAsync(place with { Id = Guid.CreateVersion7(), UserId = Guid.CreateVersion7() }, "The order's account does not exist.");
        Assert.Equal(OrderState.Pending, Assert.Single((await ReadAsync(database)).Orders).State);

        async Task RejectedAsync(Command command, string reason) => Assert.Equal(
            reason, (await Assert.ThrowsAsync<CommandRejectedException>(async () => await applier.ApplyAsync(command, default))).Message);
    }

    [ServerFact(Server.MySql)]
    public async Task The_books_of_an_erased_account_stay_as_nobodys_and_what_is_paid_then_is_to_be_given_back()
    {
        await using var database = await CreateAsync();
        var place = Orders.Place(user, Orders.Content(Guid.CreateVersion7()));
        var open = Orders.Place(user, Orders.Content(Guid.CreateVersion7()));
        await ApplyAsync(database, Samples.Create(user), place, Orders.Settle(place), open);
        var applier = new CommandApplier(database.Sql);
        await applier.ApplyAsync(Samples.Nobody(user), default);
        await applier.ApplyAsync(Orders.Settle(open, Orders.Report(open, payment: "pay_late")), default);

        Assert.Equal(
            [
                $"{OrderId.ReferenceOf(place.OrderId)} paid 2.900000 pay_1 1 -",
                $"{OrderId.ReferenceOf(open.OrderId)} failed 2.900000 pay_late 0 {OrderRules.NotDue}",
            ],
            await database.QueryAsync<string>(
                "SELECT CONCAT_WS(' ', o.reference, o.state, o.total, p.id, p.pays, COALESCE(p.reason, '-')) FROM customer_order o "
                + "JOIN payment p ON p.order_id = o.id ORDER BY p.id"));
        foreach (var table in new[] { "customer_order", "order_line", "order_voucher", "order_history", "payment", "credit_note" })
        {
            Assert.Equal(
                [0L], await database.QueryAsync<long>($"SELECT COUNT(*) FROM {table} WHERE customer_id <> REPEAT(CHAR(0), 16)"));
        }

        Assert.Equal([0L], await database.QueryAsync<long>("SELECT COUNT(*) FROM payment WHERE renewal_token IS NOT NULL"));
    }

    private static void Same(User folded, User read)
    {
        Assert.Equivalent(WithoutInvoices(folded), WithoutInvoices(read), strict: true);
        Assert.Equivalent(WithoutNumbers(folded), WithoutNumbers(read), strict: true);

        static Order[] WithoutInvoices(User user) =>
            [.. user.Orders.Select(static order => order with { Invoice = null, CreditNotes = [] })];

        static ProductAccess[] WithoutNumbers(User user) =>
            [.. user.Accesses.Select(static access => access with { Id = 0 }).OrderBy(static access => (access.ProductId, access.AccessModeId))];
    }

    private static async Task RetryAsync(TestDatabase database, Command command)
    {
        while (true)
        {
            try
            {
                await new CommandApplier(database.Sql).ApplyAsync(command, default);
                return;
            }
            catch (Connections.SqlUnavailableException)
            {
                await Task.Delay(10);
            }
        }
    }

    private async Task<User> ApplyAsync(TestDatabase database, params Command[] commands)
    {
        var applier = new CommandApplier(database.Sql);
        foreach (var command in commands) Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(command, default));
        return await ReadAsync(database);
    }

    private async Task<User> ReadAsync(TestDatabase database) =>
        (await new AccountRows(new(database.Sql)).FindUserAsync(user, default)).Value!;

    private static async Task<TestDatabase> CreateAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod'), (9, 'svod')");
        return database;
    }
}
