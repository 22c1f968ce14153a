using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Prepayment;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Tests.Carts;
using Kinow.ClientApi.TestSupport;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Core.Tests.Prepayment;

public sealed class PrepaymentRulesTests
{
    private static readonly Guid Account = Guid.CreateVersion7();
    private static readonly Currency Euro = new(1, "Euro", "EUR", "978", "€", 1m, 2);
    private static readonly Currency Dinar = new(3, "Tunisian dinar", "TND", "788", "DT", 3.385m, 3);

    [Fact]
    public void A_recharge_credits_its_amount_and_its_bonus_and_gives_no_access()
    {
        var recharge = Prepayments.Place(Account, Prepayments.Recharge(Guid.CreateVersion7()));
        var user = Fold(recharge, Prepayments.Settle(recharge));
        Assert.Equal(
            [(PrepaymentOperationType.Bonus, 2.50m, 22.50m), (PrepaymentOperationType.Recharge, 20m, 20m)],
            user.PrepaymentOperations.Select(static operation => (operation.Type, operation.Amount, operation.Balance)));
        Assert.Empty(user.Accesses);
        Assert.All(user.PrepaymentOperations, operation => Assert.Equal(recharge.OrderId, operation.OrderId));
    }

    [Fact]
    public void An_order_that_waits_holds_what_it_takes_for_half_an_hour_and_not_once_it_has_failed()
    {
        var (cart, rental) = (Guid.CreateVersion7(), Prepayments.Place(Account, Prepayments.Rental(Guid.CreateVersion7(), 9m, 4m)));
        var user = Fold(Prepayments.Correct(Account, 5m), rental);
        Assert.Equal(1m, PrepaymentRules.AvailableOf(user, "EUR", cart, Samples.Now));
        Assert.Equal(5m, PrepaymentRules.AvailableOf(user, "EUR", rental.Content.CartId, Samples.Now));
        Assert.Equal(
            1m, PrepaymentRules.AvailableOf(user, "EUR", cart, Samples.Now + PrepaymentRules.HoldLifetime - TimeSpan.FromTicks(1)));
        Assert.Equal(5m, PrepaymentRules.AvailableOf(user, "EUR", cart, Samples.Now + PrepaymentRules.HoldLifetime));
        Assert.Equal(0m, PrepaymentRules.AvailableOf(user, "USD", cart, Samples.Now));
        foreach (var state in new[] { PaymentState.Failed, PaymentState.Cancelled, PaymentState.Expired })
        {
            var ended = UserFold.Apply(user, Prepayments.Settle(rental, state))!;
            Assert.Equal(5m, PrepaymentRules.AvailableOf(ended, "EUR", cart, Samples.Now));
        }
    }

    [Fact]
    public void What_comes_by_a_gateway_when_the_balance_is_gone_is_to_be_given_back()
    {
        var (one, other) = (
            Prepayments.Place(Account, Prepayments.Rental(Guid.CreateVersion7(), 9m, 4m)),
            Prepayments.Place(Account, Prepayments.Rental(Guid.CreateVersion7(), 5m, 5m, mode: 4)));
        var user = Fold(Prepayments.Correct(Account, 5m), one, other, Prepayments.Settle(one));
        var order = user.Orders.Single(order => order.Id == one.OrderId);
        Assert.Equal((OrderState.Failed, PrepaymentRules.BalanceSpent), (order.State, Assert.Single(order.Payments).Reason));
        Assert.True(order.Payments[0].IsExcess);
        Assert.Equal(0m, PrepaymentLedger.BalanceOf(user, "EUR"));
        Assert.Single(user.Accesses);
    }

    [Fact]
    public void An_order_that_the_balance_could_not_pay_is_paid_when_it_is_placed_once_more()
    {
        var rental = Prepayments.Place(Account, Prepayments.Rental(Guid.CreateVersion7(), 5m, 5m));
        var user = Fold(rental);
        Assert.Equal((OrderState.Failed, PrepaymentRules.BalanceSpent), (user.Orders[0].State, user.Orders[0].History[^1].Reason));
        Assert.Empty(user.Accesses);

        // A payment that nobody can have made pays nothing of it.
        var odd = UserFold.Apply(user, Prepayments.Settle(rental))!;
        Assert.Equal(OrderState.Failed, odd.Orders[0].State);

        user = UserFold.Apply(user, [Prepayments.Correct(Account, 5m), rental with { Id = Guid.CreateVersion7(), Attempt = 2 }])!;
        Assert.Equal(OrderState.Paid, user.Orders[0].State);
        Assert.Equal(0m, PrepaymentLedger.BalanceOf(user, "EUR"));
    }

    [Fact]
    public void What_the_balance_paid_alone_is_given_back_on_demand_and_what_a_gateway_got_is_not()
    {
        var (free, mixed) = (
            Prepayments.Place(Account, Prepayments.Rental(Guid.CreateVersion7(), 3m, 3m)),
            Prepayments.Place(Account, Prepayments.Rental(Guid.CreateVersion7(), 9m, 2m, mode: 4)));
        var user = Fold(
            Prepayments.Correct(Account, 5m), free, mixed, Prepayments.Settle(mixed), Prepayments.Refund(free), Prepayments.Refund(mixed));
        Assert.Equal(3m, PrepaymentLedger.BalanceOf(user, "EUR"));
        Assert.Equal(
            [free.OrderId], user.Orders.Where(static order => order.State == OrderState.Refunded).Select(static order => order.Id));
        Assert.Equal(
            [false, true], user.Accesses.OrderBy(access => access.OrderId == mixed.OrderId).Select(static access => access.Active));
        user = UserFold.Apply(user, Prepayments.Settle(mixed, PaymentState.Refunded))!;
        Assert.Equal(5m, PrepaymentLedger.BalanceOf(user, "EUR"));
    }

    [Fact]
    public void What_was_got_by_another_order_meanwhile_is_not_paid_again_by_the_balance()
    {
        var (one, other) = (
            Prepayments.Place(Account, Prepayments.Rental(Guid.CreateVersion7(), 5m, 5m)),
            Prepayments.Place(Account, Prepayments.Rental(Guid.CreateVersion7(), 4m, 4m)));
        var user = Fold(Prepayments.Correct(Account, 20m), one, other);
        Assert.Equal(OrderRules.PaidAlready, user.Orders.Single(order => order.Id == other.OrderId).History[^1].Reason);
        Assert.Equal(15m, PrepaymentLedger.BalanceOf(user, "EUR"));
    }

    [Theory]
    [InlineData(100, 12.00)]
    [InlineData(5.5, 5.5)]
    [InlineData(5.559, 5.55)]
    [InlineData(0, 0)]
    public void A_balance_pays_all_but_recharges_as_far_as_there_is_enough(double available, double cover)
    {
        var cart = CartPricing.Of(
            new([PricedScenarios.Item(1, 1, 7m), PricedScenarios.Item(2, 1, 5m), Recharge(3, 20m)], []), PricedScenarios.Terms());
        Assert.Equal((decimal)cover, PrepaymentRules.CoverOf(cart, Euro, (decimal)available));
        Assert.Equal(0m, PrepaymentRules.CoverOf(cart, Dinar, (decimal)available));
    }

    [Fact]
    public void A_recharge_has_no_tax_and_takes_only_vouchers_that_name_it()
    {
        var taxes = new TaxRates([new(1, null, CountryCode.Parse("FR"), 20m, "TVA")]);
        Voucher all = new() { Id = 1, Code = "ALL", ReductionPercent = 50 }, named = all with { Id = 2, ProductIds = [3] };
        var items = new[] { PricedScenarios.Item(1, 1, 12m), Recharge(3, 20m) };
        var priced = CartPricing.Of(new([.. items], [(new(1, "ALL", Sample.Now), all)]), PricedScenarios.Terms(taxes: taxes));
        Assert.Equal([(6m, 1m), (20m, 0m)], priced.Lines.Select(static line => (line.Price, line.Tax)));
        priced = CartPricing.Of(new([.. items], [(new(2, "NAMED", Sample.Now), named)]), PricedScenarios.Terms(taxes: taxes));
        Assert.Equal([12m, 10m], priced.Lines.Select(static line => line.Price));
        Assert.Equal(
            VoucherRefusal.OtherProducts,
            CartPricing.Of(new([items[1]], [(new(1, "ALL", Sample.Now), all)]), PricedScenarios.Terms()).Vouchers[0].Refusal);
    }

    [Fact]
    public void What_contradicts_itself_is_no_order()
    {
        var cart = Guid.CreateVersion7();
        var (recharge, rental) = (Prepayments.Recharge(cart), Prepayments.Rental(cart, 9m, 4m));
        Assert.Null(Check(recharge));
        Assert.Null(Check(rental));
        Assert.NotNull(Check(recharge with { PaidByBalance = 1m }));
        Assert.NotNull(Check(rental with { PaidByBalance = 9.01m }));
        Assert.NotNull(Check(rental with { PaidByBalance = -1m }));
        Assert.NotNull(Check(rental with { Lines = [rental.Lines[0] with { Terms = recharge.Lines[0].Terms }] }));
        Assert.NotNull(Check(recharge with { Lines = [recharge.Lines[0] with { Terms = new() }] }));
        Assert.NotNull(Check(recharge with { Lines = [recharge.Lines[0] with { Terms = new() { Credit = new(0, 1, "EUR") } }] }));
        Assert.NotEqual(OrderId.Of(rental), OrderId.Of(rental with { PaidByBalance = 3m }));

        static string? Check(OrderContent content) =>
            PlaceOrder.Kind.Check(Prepayments.Place(Account, content) with { Gateway = "test", Process = CheckoutProcess.Url });
    }

    private static CartItem Recharge(long id, decimal price) => CartItem.Of(
        new(id, 0, ProductType.PrepaymentRecharge, Sample.Now.AddMinutes(id)),
        new()
        {
            Id = id,
            Extension = new ProductPrepaymentRecharge
            {
                ProductId = id,
                Amount = price,
                AccessModes = [new() { Id = new(id, 0), Price = price }],
            },
        });

    private static User Fold(params Command[] commands) => UserFold.Apply(null, [Samples.Create(Account), .. commands])!;
}
