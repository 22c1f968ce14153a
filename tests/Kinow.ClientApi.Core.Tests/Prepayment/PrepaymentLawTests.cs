using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.TestSupport;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Core.Tests.Prepayment;

/// <summary>Whatever is bought, recharged, corrected and refunded, and in whatever order it is told.</summary>
public sealed class PrepaymentLawTests
{
    private static readonly Guid Account = Guid.Parse("0195a3c2-1f00-7000-8000-000000000002");

    private static readonly Gen<Currency> Money = Gen.Elements(
        new Currency(1, "Euro", "EUR", "978", "€", 1m, 2),
        new Currency(2, "Yen", "JPY", "392", "¥", 1m, 0),
        new Currency(3, "Tunisian dinar", "TND", "788", "DT", 1m, 3));

    private static readonly Gen<Command[]> History =
        from currency in Money
        from orders in Gen.Choose(1, 6).SelectMany(most => OrderIn(currency).ListOf(most))
        from told in Gen.Choose(0, 14).SelectMany(most => Told(orders.ToArray()).ListOf(most))
        from corrections in Gen.Choose(0, 4).SelectMany(most => Correction(currency).ListOf(most))
        from placedFirst in Gen.Elements(true, false)
        from mixed in Gen.Shuffle<Command>([.. told, .. corrections, .. placedFirst ? [] : orders])
        select (Command[])[.. placedFirst ? orders : [], .. mixed];

    [Property(MaxTest = 500)]
    public Property A_balance_is_never_negative_and_is_the_sum_of_its_operations() => Prop.ForAll(History.ToArbitrary(), static history =>
    {
        foreach (var user in Steps(history))
        {
            var operations = user.PrepaymentOperations.Reverse().ToArray();
            Assert.Equal(Enumerable.Range(1, operations.Length), operations.Select(static operation => operation.Number));
            for (var i = 0; i < operations.Length; i++)
            {
                Assert.True(operations[i].Balance >= 0);
                Assert.Equal(operations.Take(i + 1).Sum(static operation => operation.Amount), operations[i].Balance);
            }

            Assert.Equal(operations.Length, operations.Select(static operation => (operation.CauseId, operation.Type)).Distinct().Count());
            if (operations is [var first, ..])
                Assert.Equal(operations.Sum(static operation => operation.Amount), PrepaymentLedger.BalanceOf(user, first.Currency));
        }
    });

    [Property(MaxTest = 500)]
    public Property What_an_order_costs_is_paid_by_gateway_balance_and_vouchers_to_the_last_unit() =>
        Prop.ForAll(History.ToArbitrary(), static history =>
    {
        var user = Steps(history)[^1];
        foreach (var order in user.Orders)
        {
            var content = order.Content;
            Assert.Equal(
                content.Lines.Sum(static line => line.UnitPrice), content.ToPay + content.PaidByBalance + content.TotalDiscount);
            var byGateway = order.Payments.Where(static payment => payment.Pays).Sum(static payment => payment.Amount);
            var byBalance = -Sum(user, order, PrepaymentOperationType.Payment);
            if (order.State != OrderState.Paid)
            {
                Assert.Equal(0, Sum(user, order, PrepaymentOperationType.Payment) + Sum(user, order, PrepaymentOperationType.Refund));
                continue;
            }

            Assert.Equal(content.Total, byGateway + byBalance);
            Assert.Equal(content.PaidByBalance, byBalance);
            Assert.Equal(
                content.Lines.Sum(static line => (line.Terms.Credit?.Amount ?? 0) + (line.Terms.Credit?.Bonus ?? 0)),
                Sum(user, order, PrepaymentOperationType.Recharge) + Sum(user, order, PrepaymentOperationType.Bonus));
        }
    });

    [Property(MaxTest = 500)]
    public Property A_refund_takes_back_the_credit_that_is_left_and_no_more() => Prop.ForAll(History.ToArbitrary(), static history =>
    {
        var before = (User?)null;
        foreach (var user in Steps(history))
        {
            foreach (var taken in user.PrepaymentOperations.Where(operation =>
                operation.Type == PrepaymentOperationType.Withdrawal && before?.PrepaymentOperations.Contains(operation) == false))
            {
                var credit = user.PrepaymentOperations.Where(operation => operation.CauseId == taken.CauseId && operation.Amount > 0)
                    .Sum(static operation => operation.Amount);
                Assert.Equal(Math.Min(credit, PrepaymentLedger.BalanceOf(before!, taken.Currency)), -taken.Amount);
            }

            before = user;
        }
    });

    [Property]
    public Property The_balance_does_not_depend_on_the_order_of_reports_where_nothing_else_takes_from_it() =>
        Prop.ForAll(Gen.Shuffle(Enum.GetValues<PaymentState>()).ToArbitrary(), static states =>
        {
            var (recharge, rental) = (
                Prepayments.Place(Account, Prepayments.Recharge(Guid.CreateVersion7())),
                Prepayments.Place(Account, Prepayments.Rental(Guid.CreateVersion7(), 9m, 4m)));
            Command[] start = [Samples.Create(Account), Prepayments.Correct(Account, 5m), recharge, rental];
            var user = UserFold.Apply(null, [.. start, .. states.Select(state => Prepayments.Settle(recharge, state))])!;
            Assert.Equal(5m, PrepaymentLedger.BalanceOf(user, "EUR"));
            user = UserFold.Apply(null, [.. start, .. states.Select(state => Prepayments.Settle(rental, state))])!;
            Assert.Equal(5m, PrepaymentLedger.BalanceOf(user, "EUR"));
        });

    [Property]
    public Property Carried_out_again_nothing_changes() => Prop.ForAll(History.ToArbitrary(), static history =>
    {
        var user = Steps(history)[^1];
        var again = history.Aggregate(user, static (after, command) => CommandKinds.Of(command).Apply(after, command)!);
        Assert.Equal(
            user.PrepaymentOperations.Where(static operation => operation.Type == PrepaymentOperationType.Correction),
            again.PrepaymentOperations.Where(operation => user.PrepaymentOperations.Contains(operation)
                && operation.Type == PrepaymentOperationType.Correction));
        Assert.Equal(
            again.PrepaymentOperations.Length, again.PrepaymentOperations.Select(static operation => (operation.CauseId, operation.Type))
                .Distinct().Count());
    });

    private static Gen<PlaceOrder> OrderIn(Currency currency) =>
        from units in Gen.Choose(1, 3_000)
        from fromBalance in Gen.Choose(0, units)
        from discount in Gen.Choose(0, 500)
        from mode in Gen.Choose(1, 9)
        from isRecharge in Gen.Elements(true, false, false)
        let unit = Unit(currency)
        select Prepayments.Place(
            Account,
            isRecharge
                ? Prepayments.Recharge(Guid.CreateVersion7(), units * unit, discount * unit, currency.IsoCode)
                : Prepayments.Rental(Guid.CreateVersion7(), units * unit, fromBalance * unit, discount * unit, currency.IsoCode, mode));

    private static Gen<Command> Told(PlaceOrder[] orders) =>
        from order in Gen.Elements(orders)
        from state in Gen.Elements(Enum.GetValues<PaymentState>())
        from payment in Gen.Choose(1, 2)
        from isRefund in Gen.Elements(true, false, false, false)
        select isRefund || order.Process == CheckoutProcess.Free
            ? Prepayments.Refund(order)
            : (Command)Prepayments.Settle(order, state, $"pay_{payment}");

    private static Gen<Command> Correction(Currency currency) =>
        Gen.Choose(-2_000, 5_000).Where(static units => units != 0)
            .Select(units => (Command)Prepayments.Correct(Account, units * Unit(currency), currency.IsoCode));

    private static decimal Unit(Currency currency) => 1m / (decimal)Math.Pow(10, currency.Decimals);

    private static decimal Sum(User user, Order order, PrepaymentOperationType type) =>
        user.PrepaymentOperations.Where(operation => operation.OrderId == order.Id && operation.Type == type)
            .Sum(static operation => operation.Amount);

    private static List<User> Steps(Command[] history)
    {
        var user = UserFold.Apply(null, Samples.Create(Account))!;
        List<User> steps = [user];
        foreach (var command in history)
        {
            Assert.Null(CommandKinds.Of(command).Check(command));
            user = UserFold.Apply(user, command)!;
            steps.Add(user);
        }

        return steps;
    }
}
