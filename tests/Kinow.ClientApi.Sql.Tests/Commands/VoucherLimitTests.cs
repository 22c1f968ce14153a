using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.TestSupport;
using Orders = Kinow.ClientApi.TestSupport.Orders;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>
/// Whoever pays late, twice or with many others: vouchers are used as often as they may be, and the rest is to be given back.
/// </summary>
public sealed class VoucherLimitTests
{
    private const string Stand =
        "SELECT CONCAT_WS(' ', SUM(pays), SUM(NOT pays AND reason = 'voucher_exhausted'), (SELECT COUNT(*) FROM voucher_use), "
        + "(SELECT COUNT(*) FROM product_access)) FROM payment WHERE state = 'paid'";

    [ServerFact(Server.MySql)]
    public async Task Of_many_who_pay_at_once_as_many_use_a_voucher_as_there_are()
    {
        await using var database = await CreateAsync(quantity: "3", perUser: "NULL");
        var orders = Enumerable.Range(0, 8).Select(_ => Orders.Place(Guid.CreateVersion7(), Orders.Content(Guid.CreateVersion7())))
            .ToArray();
        foreach (var order in orders) await ApplyAsync(database, Samples.Create(order.UserId), order);

        await Task.WhenAll(
            orders.Select((order, i) => ApplyAsync(database, Orders.Settle(order, Orders.Report(order, payment: $"pay_{i}")))));

        Assert.Equal(["3 5 3 3"], await database.QueryAsync<string>(Stand));
    }

    [ServerFact(Server.MySql)]
    public async Task Who_pays_two_orders_of_a_cart_by_one_voucher_gets_one_of_them_back()
    {
        await using var database = await CreateAsync(quantity: "NULL", perUser: "1");
        var (user, cart) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var (first, second) = (Orders.Place(user, Orders.Content(cart)), Orders.Place(user, Orders.Content(cart, title: 8)));
        var paid = Orders.Settle(first);
        await ApplyAsync(
            database, Samples.Create(user), first, second, paid, Orders.Settle(second, Orders.Report(second, payment: "pay_2")));
        Assert.Equal(["1 1 1 1"], await database.QueryAsync<string>(Stand));

        // What an order has used itself is not used by others.
        await ApplyAsync(database, paid with { Id = Guid.CreateVersion7() });
        Assert.Equal(["1 1 1 1"], await database.QueryAsync<string>(Stand));
    }

    [ServerFact(Server.MySql)]
    public async Task A_voucher_without_limits_is_used_by_both()
    {
        await using var database = await CreateAsync(quantity: "NULL", perUser: "NULL");
        var (user, cart) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var (first, second) = (Orders.Place(user, Orders.Content(cart)), Orders.Place(user, Orders.Content(cart, title: 8)));
        await ApplyAsync(
            database, Samples.Create(user), first, second, Orders.Settle(first), Orders.Settle(
                second, Orders.Report(second, payment: "pay_2")));
        Assert.Equal(["2 0 2 2"], await database.QueryAsync<string>(Stand));
    }

    private static async Task ApplyAsync(TestDatabase database, params Command[] commands)
    {
        foreach (var command in commands) await RetryAsync(new CommandApplier(database.Sql), command);
    }

    // The queue brings again what lost against others.
    private static async Task RetryAsync(CommandApplier applier, Command command)
    {
        while (true)
        {
            try
            {
                await applier.ApplyAsync(command, default);
                return;
            }
            catch (Connections.SqlUnavailableException)
            {
                await Task.Delay(10);
            }
        }
    }

    private static async Task<TestDatabase> CreateAsync(string quantity, string perUser)
    {
        var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod'), (8, 'tvod')");
        await database.ExecuteAsync(
            $"INSERT INTO voucher (id, code, reduction_percent, quantity, quantity_per_user) VALUES (5, 'SPRING', 10, {quantity}, {perUser})");
        return database;
    }
}
