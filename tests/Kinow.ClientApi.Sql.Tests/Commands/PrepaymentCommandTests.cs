using System.Globalization;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>The ledger as rows: what it comes to is what the fold of the same commands says.</summary>
public sealed class PrepaymentCommandTests
{
    private readonly Guid user = Guid.CreateVersion7();
    private long modes;

    [ServerFact(Server.MySql)]
    public async Task Rows_and_fold_come_to_the_same_balance()
    {
        await using var database = await CreateAsync();
        var recharge = Place(Prepayments.Recharge(Guid.CreateVersion7()));
        var (part, whole, late) = (Rental(9m, 4m), Rental(3m, 3m), Rental(20m, 20m));
        Command[] commands =
        [
            Samples.Create(user), recharge, part, Prepayments.Settle(recharge), Prepayments.Settle(recharge), Prepayments.Settle(part),
            whole, late, Prepayments.Correct(user, -1.25m), Prepayments.Correct(user, 7m),
            late with { Id = Guid.CreateVersion7(), Attempt = 2 },
            Prepayments.Refund(whole), Prepayments.Settle(part, PaymentState.Refunded), Prepayments.Settle(recharge, PaymentState.Refunded),
        ];
        var folded = (User?)null;
        foreach (var command in commands)
        {
            folded = UserFold.Apply(folded, command);
            var read = await ApplyAsync(database, command);
            Assert.Equal([.. folded!.PrepaymentOperations], read.PrepaymentOperations.ToArray());
            Assert.Equivalent(folded.Orders, read.Orders.Select(WithoutInvoice), strict: true);
        }

        Assert.Equal(
            [folded!.PrepaymentOperations[0].Balance.ToString("F6", CultureInfo.InvariantCulture)],
            await database.QueryAsync<string>("SELECT CAST(SUM(amount) AS CHAR) FROM prepayment_operation"));
        Assert.All(folded.Orders, static order => Assert.NotEqual(OrderState.Pending, order.State));
    }

    [ServerFact(Server.MySql)]
    public async Task Of_many_that_take_from_one_balance_at_once_as_many_are_paid_as_it_pays()
    {
        await using var database = await CreateAsync();
        await ApplyAsync(database, Samples.Create(user), Prepayments.Correct(user, 10m));
        var orders = Enumerable.Range(0, 8).Select(_ => Rental(4m, 4m)).ToArray();
        var mixed = Enumerable.Range(0, 4).Select(_ => Rental(9m, 4m)).ToArray();
        await ApplyAsync(database, mixed);
        await Task.WhenAll(
            orders.Select(order => RetryAsync(database, order))
                .Concat(mixed.Select((order, i) => RetryAsync(database, Prepayments.Settle(order, payment: $"pay_{i}")))));

        var read = await ReadAsync(database);
        Assert.Equal(2, read.Orders.Count(static order => order.State == OrderState.Paid));
        Assert.Equal(2m, PrepaymentLedger.BalanceOf(read, "EUR"));
        Assert.Equal(2, read.Accesses.Length);
        Assert.Equal(
            mixed.Length - read.Orders.Count(static order => order is { State: OrderState.Paid, Payments.Length: 1 }),
            read.Orders.SelectMany(static order => order.Payments).Count(
                static payment => payment is { IsExcess: true, Reason: not null }));
    }

    [ServerFact(Server.MySql)]
    public async Task What_the_books_cannot_give_is_rejected_and_they_refuse_a_negative_balance_themselves()
    {
        await using var database = await CreateAsync();
        var (applier, mixed) = (new CommandApplier(database.Sql), Rental(9m, 4m));
        await ApplyAsync(database, Samples.Create(user), Prepayments.Correct(user, 5m), mixed, Prepayments.Settle(mixed));
        await RejectedAsync(Prepayments.Correct(user, -1.01m), "The balance would be negative.");
        await RejectedAsync(Prepayments.Correct(Guid.CreateVersion7(), 1m), "There is no such account.");
        await RejectedAsync(Prepayments.Refund(mixed), "The order is not paid, or was paid through a gateway: refund it there.");
        await RejectedAsync(Prepayments.Refund(Rental(1m, 1m)), "The account has no such order.");
        var refused = await Assert.ThrowsAsync<MySqlConnector.MySqlException>(() => database.ExecuteAsync(
            "UPDATE prepayment_operation SET balance = -0.01"));
        Assert.Contains("prepayment_operation_balance", refused.Message, StringComparison.Ordinal);

        async Task RejectedAsync(Command command, string reason) => Assert.Equal(
            reason, (await Assert.ThrowsAsync<CommandRejectedException>(async () => await applier.ApplyAsync(command, default))).Message);
    }

    [ServerFact(Server.MySql)]
    public async Task The_ledger_of_erased_accounts_stays_as_nobodys_and_adds_up()
    {
        await using var database = await CreateAsync();
        var (other, mixed) = (Guid.CreateVersion7(), Rental(9m, 4m));
        await ApplyAsync(database, Samples.Create(user), Prepayments.Correct(user, 5m), mixed, Prepayments.Settle(mixed));
        await ApplyAsync(database, Samples.Create(other), Prepayments.Correct(other, 3m));
        var applier = new CommandApplier(database.Sql);
        await applier.ApplyAsync(Samples.Nobody(user), default);
        await applier.ApplyAsync(Samples.Nobody(other), default);
        await applier.ApplyAsync(Prepayments.Settle(mixed, PaymentState.Refunded), default);
        Assert.Equal(
            ["4.000000 3"],
            await database.QueryAsync<string>(
                "SELECT CONCAT_WS(' ', SUM(amount), COUNT(*)) FROM prepayment_operation WHERE customer_id = REPEAT(CHAR(0), 16) AND reason IS NULL"));
    }

    // Each of another access mode, so that one does not give what another is for.
    private PlaceOrder Rental(decimal price, decimal fromBalance) =>
        Place(Prepayments.Rental(Guid.CreateVersion7(), price, fromBalance, mode: ++modes));

    private PlaceOrder Place(OrderContent content) => Prepayments.Place(user, content);

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
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod'), (30, 'prepayment_recharge')");
        return database;
    }

    // Rows alone are numbered.
    private static Order WithoutInvoice(Order order) => order with { Invoice = null, CreditNotes = [] };
}
