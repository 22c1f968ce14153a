using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Samples = Kinow.ClientApi.TestSupport.Orders;

namespace Kinow.ClientApi.Core.Tests.Billing;

public sealed class OrderRulesTests
{
    private static readonly Guid Account = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = TestSupport.Commands.Now;
    private static readonly OrderContent Content = Samples.Content(Guid.CreateVersion7(), 7, 9);
    private static readonly PlaceOrder Placed = Samples.Place(Account, Content);

    private static readonly User Owner = new() { Id = Account, Profile = TestSupport.Commands.Create(Account).Profile };

    [Fact]
    public void The_id_follows_from_what_is_sold_and_charged()
    {
        Assert.Equal(OrderId.Of(Content), OrderId.Of(Content with { Lines = [.. Content.Lines], Total = 12.900m }));
        Assert.Equal(OrderId.Of(Content), OrderId.Of(Content with { Lines = [Content.Lines[0] with { Name = "Autre" }, Content.Lines[1]] }));
        OrderContent[] others =
        [
            Content with { CartId = Guid.CreateVersion7() }, Content with { Currency = "USD" }, Content with { Total = 12.91m },
            Content with { Vouchers = [] }, Content with { Lines = [Content.Lines[1], Content.Lines[0]] },
            Content with { Lines = [Content.Lines[0] with { Mode = 4 }, Content.Lines[1]] },
            Content with { Lines = [Content.Lines[0], Content.Lines[1] with { Terms = new() { Duration = 31 } }] },
        ];
        Assert.Equal(others.Length + 1, others.Append(Content).Select(OrderId.Of).Distinct().Count());
        Assert.Equal(7, OrderId.Of(Content).Version);
        Assert.Equal(Content.CartId!.Value.ToString("N")[..12], OrderId.Of(Content).ToString("N")[..12]);
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{10}$", OrderId.ReferenceOf(OrderId.Of(Content)));
    }

    [Fact]
    public void The_id_of_what_comes_from_elsewhere_than_a_cart_follows_from_its_source()
    {
        var id = OrderId.Of("renewal 123 2026-12-31T00:00:00Z", Now);
        Assert.Equal(id, OrderId.Of("renewal 123 2026-12-31T00:00:00Z", Now));
        Assert.NotEqual(id, OrderId.Of("renewal 124 2026-12-31T00:00:00Z", Now));
        Assert.Equal(Guid.CreateVersion7(Now).ToString("N")[..12], id.ToString("N")[..12]);
        Assert.Equal(7, id.Version);
        Assert.Throws<ArgumentException>(() => OrderId.Of(Content with { CartId = null }));
    }

    [Fact]
    public void An_order_that_comes_from_elsewhere_than_a_cart_leaves_the_cart_alone()
    {
        var placed = Samples.Place(Account, Content) with { Content = Content with { CartId = null } };
        var cart = new Cart { Id = Guid.CreateVersion7(), Lines = [new(7, 3, ProductType.Tvod, Now)], DateUpd = Now };

        var user = Apply(Owner with { Cart = cart }, placed, Samples.Settle(placed));

        Assert.Equal(OrderState.Paid, Assert.Single(user.Orders).State);
        Assert.Equal(cart, user.Cart);
    }

    [Fact]
    public void A_payment_gives_what_was_bought_on_the_terms_of_the_sale()
    {
        var user = Apply(Owner, Placed, Samples.Settle(Placed));

        var paid = Now.AddMinutes(1);
        var order = Assert.Single(user.Orders);
        Assert.Equal([OrderState.Pending, OrderState.Paid], order.History.Select(static step => step.State));
        var title = user.Accesses.Single(static access => access.ProductId == 7);
        Assert.Equal((0L, 3L, paid.AddDays(2), 48, 3), (title.Id, title.AccessModeId, title.DateExp, title.WatchingDuration, title.MaximumViews));
        Assert.False(title.Recurring);
        var offer = user.Accesses.Single(static access => access.ProductId == 9);
        Assert.Equal((paid.AddDays(30), paid.AddDays(30), true, "test"), (offer.DateExp, offer.DateRenewal, offer.Recurring, offer.Gateway));
    }

    [Fact]
    public void A_period_of_an_offer_that_runs_begins_where_that_ends()
    {
        var running = new ProductAccess { Id = 1, Type = ProductType.Svod, ProductId = 9, DateExp = Now.AddDays(10) };
        var user = Apply(
            Owner with { Accesses = [running, running with { Id = 2, DateExp = Now.AddDays(20), Active = false }] },
            Placed,
            Samples.Settle(Placed));

        Assert.Equal(Now.AddDays(40), user.Accesses.Single(static access => access.Id == 0 && access.ProductId == 9).DateExp);
        Assert.Contains(running, user.Accesses);
    }

    [Theory]
    [InlineData(12.89, "EUR", OrderRules.OtherAmount)]
    [InlineData(12.91, "EUR", OrderRules.OtherAmount)]
    [InlineData(12.90, "USD", OrderRules.OtherAmount)]
    public void Another_amount_or_currency_pays_nothing_and_is_to_be_given_back(double amount, string currency, string reason)
    {
        var user = Apply(
            Owner, Placed, Samples.Settle(Placed, Samples.Report(Placed) with { Amount = (decimal)amount, Currency = currency }));

        Assert.Empty(user.Accesses);
        Assert.Equal((OrderState.Failed, reason), (user.Orders[0].State, user.Orders[0].History[^1].Reason));
        Assert.Equal((true, reason), (user.Orders[0].Payments[0].IsExcess, user.Orders[0].Payments[0].Reason));
    }

    [Fact]
    public void The_second_payment_of_an_order_is_to_be_given_back()
    {
        var user = Apply(Owner, Placed, Samples.Settle(Placed), Samples.Settle(Placed, Samples.Report(Placed, payment: "pay_2")));

        Assert.Equal(2, user.Accesses.Length);
        Assert.Equal([false, true], user.Orders[0].Payments.Select(static payment => payment.IsExcess));
        var later = Apply(
            user, Samples.Settle(Placed, Samples.Report(Placed, PaymentState.Refunded, "pay_2")));
        Assert.Equal((OrderState.Paid, 2), (later.Orders[0].State, later.Accesses.Count(static access => access.Active)));
    }

    [Fact]
    public void Who_pays_two_orders_for_the_same_things_gets_one_back()
    {
        var other = Samples.Place(Placed.UserId, Placed.Content with { CartId = Guid.CreateVersion7() });
        var user = Apply(Owner, Placed, other, Samples.Settle(Placed), Samples.Settle(other, Samples.Report(other, payment: "pay_2")));

        Assert.Equal(2, user.Accesses.Length);
        var open = user.Orders.Single(order => order.Id == other.OrderId);
        Assert.Equal((OrderState.Failed, true, OrderRules.PaidAlready), (open.State, open.Payments[0].IsExcess, open.Payments[0].Reason));
        var returned = Apply(user, Samples.Settle(other, Samples.Report(other, PaymentState.Refunded, "pay_2")))
            .Orders.Single(order => order.Id == other.OrderId);
        Assert.Equal((OrderState.Failed, OrderRules.PaidAlready), (returned.State, returned.Payments[0].Reason));

        // What was got before is no obstacle: it may have ended, or be used up.
        var later = other with { Id = Guid.CreateVersion7(), Instant = Samples.Settle(Placed).Instant.AddDays(3) };
        user = Apply(Owner, Placed, Samples.Settle(Placed), later, Samples.Settle(later) with { Instant = later.Instant.AddMinutes(1) });
        Assert.All(user.Orders, static order => Assert.Equal(OrderState.Paid, order.State));
    }

    [Fact]
    public void What_is_given_back_in_part_stays_paid()
    {
        var part = Samples.Report(Placed) with { Refunded = 5m };
        var user = Apply(Owner, Placed, Samples.Settle(Placed), Samples.Settle(Placed, part));

        Assert.Equal((OrderState.Paid, 5m), (user.Orders[0].State, user.Orders[0].Payments[0].Refunded));
        Assert.All(user.Accesses, static access => Assert.True(access.Active));
    }

    [Fact]
    public void A_further_attempt_waits_again_and_what_an_earlier_one_comes_to_does_not_end_it()
    {
        var declined = Samples.Report(Placed, PaymentState.Failed) with { Reason = "insufficient_funds" };
        var user = Apply(Owner, Placed, Samples.Settle(Placed, declined));
        Assert.Equal(new OrderStep(OrderState.Failed, Now.AddMinutes(1), "insufficient_funds"), user.Orders[0].History[^1]);

        var attempt = OrderRules.NextAttempt(user.Orders[0], CheckoutProcess.Url, "test");
        Assert.Equal(2, attempt);
        user = Apply(user, Samples.Place(Account, Content, attempt), Samples.Settle(Placed, declined with { PaymentId = "pay_late" }));
        Assert.Equal((OrderState.Pending, 2), (user.Orders[0].State, user.Orders[0].Attempt));
        Assert.Equal(2, OrderRules.NextAttempt(user.Orders[0], CheckoutProcess.Url, "test"));
        Assert.Equal(3, OrderRules.NextAttempt(user.Orders[0], CheckoutProcess.PaymentIntent, "test"));
        Assert.Equal(OrderState.Paid, Apply(user, Samples.Settle(Placed)).Orders[0].State);
    }

    [Fact]
    public void What_costs_nothing_is_paid_at_once_and_only_that()
    {
        var free = Samples.PlaceFree(Account, Samples.Content(Guid.CreateVersion7()));
        Assert.Null(PlaceOrder.Kind.Check(free));
        var user = Apply(Owner, free, free with { Id = Guid.CreateVersion7() });
        Assert.Equal(OrderState.Paid, user.Orders[0].State);
        Assert.Single(user.Accesses);
        Assert.Equal(
            "The order is not free.", PlaceOrder.Kind.Check(Placed with { Process = CheckoutProcess.Free, Gateway = null }));
        Assert.NotNull(PlaceOrder.Kind.Check(free with { Gateway = "test" }));
    }

    [Fact]
    public void An_order_that_contradicts_itself_is_none()
    {
        Assert.Null(PlaceOrder.Kind.Check(Placed));
        Assert.Equal("total is not that of the lines.", PlaceOrder.Kind.Check(Placed with { Content = Content with { Total = 12.91m } }));
        Assert.Equal(
            "price is not unitPrice less discounts.",
            PlaceOrder.Kind.Check(Placed with { Content = Content with { Lines = [Content.Lines[0] with { Discount = 0 }] } }));
    }

    [Fact]
    public void What_lets_its_holder_charge_again_is_in_no_document()
    {
        var settle = Samples.Settle(Placed);
        Assert.Null(Assert.IsType<SettlePayment>(SettlePayment.Kind.Pending(settle)).RenewalToken);
        Assert.Empty(Apply(Owner, settle).Orders);
    }

    [Fact]
    public void The_renewal_of_a_subscription_is_switched_off_and_on_and_the_later_decision_holds()
    {
        var user = Numbered(Apply(Owner, Placed, Samples.Settle(Placed)));
        var offer = user.Accesses.Single(static access => access.ProductId == 9);
        user = Apply(user, new SetOfferSwitch { Id = Guid.CreateVersion7(), UserId = Account, Instant = Now.AddHours(1), AccessId = offer.Id, OfferId = 10 });
        Assert.Equal(10, user.Accesses.Single(static access => access.ProductId == 9).SwitchOfferId);

        var off = Renewal(false, 3) with { Message = "Too dear" };
        user = Apply(user, off, Renewal(true, 2));
        var access = user.Accesses.Single(static access => access.ProductId == 9);
        Assert.Equal((false, null, null, "Too dear"), (access.Recurring, access.DateRenewal, access.SwitchOfferId, access.Message));
        access = Apply(user, Renewal(true, 4)).Accesses.Single(static access => access.ProductId == 9);
        Assert.Equal((true, offer.DateExp, null), (access.Recurring, access.DateRenewal, access.Message));

        SetAccessRenewal Renewal(bool recurring, int hour) => new()
        {
            Id = Guid.CreateVersion7(),
            UserId = Account,
            Instant = Now.AddHours(hour),
            AccessId = offer.Id,
            Recurring = recurring,
        };
    }

    private static User Numbered(User user) =>
        user with { Accesses = [.. user.Accesses.Select(static (access, i) => access with { Id = i + 1 })] };

    private static User Apply(User user, params Command[] commands) =>
        commands.Aggregate(user, static (user, command) => UserFold.Apply(user, command)!);
}
