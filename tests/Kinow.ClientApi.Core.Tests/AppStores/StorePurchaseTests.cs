using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Core.Tests.AppStores;

public sealed class StorePurchaseTests
{
    private static readonly Guid Account = Guid.CreateVersion7();
    private static readonly User Owner = new() { Id = Account, Profile = TestSupport.Commands.Create(Account).Profile };
    private static readonly DateTimeOffset Start = StorePurchases.Start;

    [Fact]
    public void A_transaction_is_a_paid_order_and_an_access_until_the_store_says()
    {
        var bought = StorePurchases.Month(Account, 0);
        var user = Apply(bought, bought with { Id = Guid.CreateVersion7() });

        var order = Assert.Single(user.Orders);
        Assert.Equal((OrderState.Paid, "app_store", CheckoutProcess.StoreReceipt), (order.State, order.Gateway, order.Process));
        var payment = Assert.Single(order.Payments);
        Assert.Equal(("100", true, 10m, false), (payment.Id, payment.Pays, payment.Amount, payment.IsExcess));
        var access = Assert.Single(user.Accesses);
        Assert.Equal((Start, Start.AddMonths(1), Start.AddMonths(1)), (access.DateAdd, access.DateExp, access.DateRenewal));
        Assert.Equal(("app_store", order.Id, true), (access.Gateway, access.OrderId, access.Recurring));
        Assert.Null(SettleStorePurchase.Kind.Check(bought));
        Assert.True(AccessRenewalRules.IsRenewedByStore(access));
        Assert.False(AccessRenewalRules.CanRenew(access));
        Assert.False(AccessRenewalRules.CanSwitch(access));
        Assert.True(AccessRenewalRules.CanRenew(access with { Gateway = "stripe" }));
    }

    [Fact]
    public void A_renewal_is_an_access_of_its_own_that_goes_on_where_the_last_one_ends()
    {
        var user = Apply(StorePurchases.Month(Account, 1, 2), StorePurchases.Month(Account, 0, 1));

        ProductAccess[] accesses = [.. user.Accesses.OrderBy(static access => access.DateAdd)];
        Assert.Equal(
            [(false, Start.AddMonths(1)), (true, Start.AddMonths(2))], accesses.Select(static a => (a.Recurring, a.DateExp!.Value)));
        Assert.Equal(accesses[0].DateExp, accesses[1].DateAdd);
        Assert.Equal(2, user.Orders.Length);
    }

    [Fact]
    public void What_is_taken_back_is_withdrawn_and_comes_again_when_the_store_says_so()
    {
        var user = Apply(StorePurchases.Month(Account, 0), StorePurchases.Month(Account, 0, 1, isRevoked: true));
        Assert.Equal((false, false), (user.Accesses[0].Active, user.Accesses[0].Recurring));
        Assert.Equal((OrderState.Refunded, 10m), (user.Orders[0].State, user.Orders[0].Payments[0].Refunded));

        user = UserFold.Apply(user, StorePurchases.Month(Account, 0, 2))!;
        Assert.True(user.Accesses[0].Active);
        Assert.Equal((OrderState.Paid, 0m), (user.Orders[0].State, user.Orders[0].Payments[0].Refunded));
        Assert.Equal(
            [OrderState.Paid, OrderState.Refunded, OrderState.Paid], user.Orders[0].History.Select(static step => step.State));

        // Google takes no refund back: what says nothing of it says nothing new.
        var google = Apply(
            StorePurchases.Month(Account, 0, 2, AppStore.PlayStore), StorePurchases.Month(
                Account, 0, 1, AppStore.PlayStore, isRevoked: true));
        Assert.False(google.Accesses[0].Active);
    }

    [Fact]
    public void Grace_keeps_it_open_and_a_cancelled_renewal_leaves_it_to_its_end()
    {
        var grace = Start.AddMonths(1).AddDays(16);
        var user = Apply(StorePurchases.Month(Account, 0), StorePurchases.Month(Account, 0, 1).With(true, grace));
        Assert.Equal((grace, true), (user.Accesses[0].DateExp, user.Accesses[0].Recurring));

        user = UserFold.Apply(user, StorePurchases.Month(Account, 0, 2).With(false))!;
        Assert.Equal(
            (Start.AddMonths(1), false, null), (user.Accesses[0].DateExp, user.Accesses[0].Recurring, user.Accesses[0].DateRenewal));

        // An older report of the same says nothing.
        Assert.Equal(user.Accesses, UserFold.Apply(user, StorePurchases.Month(Account, 0, 1).With(true, grace))!.Accesses);
    }

    [Fact]
    public void A_change_to_a_dearer_subscription_ends_the_one_before()
    {
        var dearer = StorePurchases.Month(Account, 1, 3);
        dearer = dearer with { Transaction = dearer.Transaction with { Purchased = Start.AddDays(10) } };
        var user = Apply(StorePurchases.Month(Account, 0), dearer);
        Assert.Equal(
            [Start.AddDays(10), Start.AddMonths(2)],
            user.Accesses.Select(static access => access.DateExp!.Value).Order());
    }

    [Fact]
    public void A_title_lasts_as_long_as_its_terms_say()
    {
        var bought = StorePurchases.Month(Account, 0);
        var user = Apply(bought with
        {
            Transaction = bought.Transaction with { Expires = null },
            Content = StorePurchases.Content(Orders.Rental(7) with { UnitPrice = 2.90m, Discount = 0 }),
        });
        var access = Assert.Single(user.Accesses);
        Assert.Equal((ProductType.Tvod, 3L, Start.AddDays(2), false), (access.Type, access.AccessModeId, access.DateExp, access.Recurring));
    }

    [Fact]
    public void A_command_that_sells_nothing_or_names_nothing_is_none()
    {
        var bought = StorePurchases.Month(Account, 0);
        SettleStorePurchase[] wrong =
        [
            bought with { PurchaseId = "" }, bought with { Transaction = bought.Transaction with { Id = new('1', 256) } },
            bought with { Transaction = bought.Transaction with { OrderId = Guid.Empty } },
            bought with { Content = bought.Content with { Lines = [] } },
        ];
        Assert.All(wrong, static command => Assert.NotNull(SettleStorePurchase.Kind.Check(command)));
    }

    private static User Apply(params Command[] commands) => UserFold.Apply(Owner, commands)!;
}
