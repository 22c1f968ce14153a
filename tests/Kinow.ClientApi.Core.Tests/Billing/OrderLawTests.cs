using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Samples = Kinow.ClientApi.TestSupport.Orders;

namespace Kinow.ClientApi.Core.Tests.Billing;

/// <summary>Whatever gateways tell, in whatever order and however often.</summary>
public sealed class OrderLawTests
{
    private static readonly Guid Account = Guid.Parse("0195a3c2-1f00-7000-8000-000000000002");
    private static readonly Guid Cart = Guid.Parse("0195a3c2-1f00-7000-8000-000000000003");

    private static readonly PlaceOrder Placed = Samples.Place(Account, Samples.Content(Cart, 7, 9));

    private static readonly Gen<PaymentReport> AnyReport =
        from payment in Gen.Choose(1, 3)
        from state in Gen.Elements(Enum.GetValues<PaymentState>())
        from attempt in Gen.Choose(1, 2)
        from amount in Gen.Frequency((5, Gen.Constant(12.90m)), (1, Gen.Elements(12.89m, 12.91m, 0m, 1290m)))
        from currency in Gen.Frequency((6, Gen.Constant("EUR")), (1, Gen.Constant("USD")))
        select Samples.Report(Placed, state, $"pay_{payment}") with
        {
            Attempt = attempt,
            Amount = amount,
            Currency = currency,
            Refunded = state == PaymentState.Refunded ? amount : 0,
        };

    private static readonly Arbitrary<PaymentReport[]> Reports = Gen.ArrayOf(AnyReport).ToArbitrary();

    // A page that becomes an intent, and what is told of either.
    private static readonly Arbitrary<PaymentReport[]> OfOnePage =
        Gen.ArrayOf(
            from state in Gen.Elements(Enum.GetValues<PaymentState>())
            from dispute in Gen.Elements<DisputeState?>(null, null, DisputeState.Open, DisputeState.Won, DisputeState.Lost)
            from kind in Gen.Choose(0, 2)
            let paid = state >= PaymentState.Paid
            select Samples.Report(Placed, kind == 0 ? PaymentState.Pending : state, kind == 0 ? "page" : "intent") with
            {
                BegunAs = kind == 1 ? "page" : null,
                Dispute = kind > 0 && paid ? dispute : null,
                Refunded = kind > 0 && state == PaymentState.Refunded ? 12.90m : 0,
            }).ToArbitrary();

    // Reports of one payment, which has one amount.
    private static readonly Arbitrary<PaymentReport[]> OfOnePayment =
        Gen.ArrayOf(AnyReport.Select(static report => report with
        {
            PaymentId = "pay_1",
            Attempt = 1,
            Amount = 12.90m,
            Currency = "EUR",
            Refunded = report.State == PaymentState.Refunded ? 12.90m : 0,
        })).ToArbitrary();

    [Property]
    public Property An_order_is_paid_once_by_its_own_amount() => Prop.ForAll(Reports, static reports =>
    {
        var order = Settle(reports);
        var paying = order.Payments.Where(static payment => payment.Pays).ToArray();
        Assert.True(paying.Length <= 1);
        Assert.All(paying, static payment => Assert.Equal((12.90m, "EUR"), (payment.Amount, payment.Currency)));
        Assert.Equal(paying.Length == 1, order.State is OrderState.Paid or OrderState.Refunded);
        Assert.True(order.History.Count(static step => step.State == OrderState.Paid) <= 1);
        Assert.Equal(order.State, order.History[^1].State);
    });

    [Property]
    public Property Every_money_that_came_pays_the_order_or_is_to_be_given_back() => Prop.ForAll(Reports, static reports =>
    {
        foreach (var payment in Settle(reports).Payments.Where(static payment => payment.State == PaymentState.Paid))
            Assert.NotEqual(payment.Pays, payment.IsExcess);
    });

    [Property]
    public Property A_report_that_comes_again_changes_nothing() => Prop.ForAll(Reports, static reports =>
    {
        var order = Settle(reports);
        Assert.All(reports, report => Assert.Same(order, OrderRules.Settle(order, report, Start.AddDays(1))));
    });

    [Property]
    public Property What_became_of_a_payment_does_not_depend_on_the_order_of_its_reports() => Prop.ForAll(OfOnePayment, static reports =>
    {
        var forwards = Settle(reports);
        PaymentReport[] reversed = [.. Enumerable.Reverse(reports)];
        Assert.Equal(forwards.State, Settle(reversed).State);
        Assert.Equal(forwards.State, Settle([.. reversed, .. reports]).State);
        Assert.Equal(
            forwards.Payments.Select(static payment => (payment.State, payment.Pays, payment.Refunded)),
            Settle(reversed).Payments.Select(static payment => (payment.State, payment.Pays, payment.Refunded)));
    });

    [Property]
    public Property A_paid_order_is_never_unpaid_other_than_by_a_refund() => Prop.ForAll(Reports, static reports =>
    {
        var order = Settle([Samples.Report(Placed, PaymentState.Paid, "first")]);
        foreach (var report in reports) order = OrderRules.Settle(order, report, Start);
        Assert.Equal(OrderState.Paid, order.State);
        Assert.Equal(OrderState.Paid, OrderRules.PlaceAgain(order, CheckoutProcess.Url, "other", 9, Start).State);
        var refunded = OrderRules.Settle(order, Samples.Report(Placed, PaymentState.Refunded, "first"), Start);
        Assert.Equal(OrderState.Refunded, refunded.State);
    });

    [Property]
    public Property A_refund_takes_away_exactly_what_the_order_gave() => Prop.ForAll(Reports, static reports =>
    {
        var other = new ProductAccess { Id = 1, Type = ProductType.Svod, ProductId = 9, DateExp = Start.AddDays(5) };
        var user = new User { Id = Account, Profile = Sample(), Accesses = [other] };
        user = UserFold.Apply(user, Placed)!;
        foreach (var report in reports) user = UserFold.Apply(user, Samples.Settle(Placed, report))!;

        Assert.Contains(other, user.Accesses);
        var given = user.Accesses.Where(static access => access.OrderId == Placed.OrderId).ToArray();
        Assert.Equal(user.Orders[0].State == OrderState.Paid ? 2 : 0, given.Count(static access => access.Active));
        Assert.True(given.Length is 0 or 2);
        if (given.Length == 0) return;
        var paying = user.Orders[0].Payments.Single(static payment => payment.Pays);
        user = UserFold.Apply(user, Samples.Settle(Placed, Samples.Report(Placed, PaymentState.Refunded, paying.Id)))!;
        Assert.Equal([other], user.Accesses.Where(static access => access.Active));
    });

    [Property]
    public Property A_page_and_its_intent_come_to_the_same_in_whatever_order() => Prop.ForAll(OfOnePage, static reports =>
    {
        var (forwards, backwards) = (Settle(reports), Settle([.. Enumerable.Reverse(reports)]));
        Assert.Equal(forwards.State, backwards.State);
        Assert.Equal(Standings(forwards), Standings(backwards));
        Assert.All(reports, report => Assert.Same(forwards, OrderRules.Settle(forwards, report, Start.AddDays(1))));
        if (reports.Any(static report => report.BegunAs is not null))
            Assert.DoesNotContain(forwards.Payments, static payment => payment is { Id: "page", IsOpen: true });

        static IEnumerable<object> Standings(Order order) => order.Payments.OrderBy(static payment => payment.Id)
            .Select(static payment => (object)(payment.Id, payment.State, payment.Pays, payment.Refunded, payment.Dispute, payment.ContinuedAs));
    });

    [Property]
    public Property What_was_closed_is_paid_all_the_same_when_money_has_come() => Prop.ForAll(Reports, static reports =>
    {
        var (before, after) = (OrderRules.Close(Settle(reports), 2, Start), Settle(reports));
        Assert.Same(before, OrderRules.Close(before, 1, Start));

        // A payment of an earlier attempt that was still open has expired by it.
        var isLeft = before.State == OrderState.Expired && after.State is OrderState.Pending or OrderState.Cancelled;
        Assert.True(isLeft || (before.State == after.State && after.State != OrderState.Pending), $"{after.State} became {before.State}");
        var closedFirst = reports.Aggregate(
            OrderRules.Close(Placed.Apply(null), 2, Start), static (order, report) => OrderRules.Settle(order, report, Start));
        Assert.Equal(after.State is OrderState.Paid or OrderState.Refunded, closedFirst.State is OrderState.Paid or OrderState.Refunded);
        Assert.NotEqual(OrderState.Pending, closedFirst.State);
    });

    private static DateTimeOffset Start => TestSupport.Commands.Now;

    private static UserProfile Sample() => TestSupport.Commands.Create(Account).Profile;

    private static Order Settle(PaymentReport[] reports) =>
        reports.Aggregate(Placed.Apply(null), static (order, report) => OrderRules.Settle(order, report, Start.AddMinutes(1)));
}
