using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Samples = Kinow.ClientApi.TestSupport.Orders;

namespace Kinow.ClientApi.Core.Tests.Billing;

/// <summary>Which orders are looked at, and when.</summary>
public sealed class OpenOrderRulesTests
{
    private static readonly PlaceOrder Placed = Samples.Place(Guid.CreateVersion7(), Samples.Content(Guid.CreateVersion7()));

    private static DateTimeOffset Start => TestSupport.Commands.Now;

    private static Order New => Placed.Apply(null);

    [Fact]
    public void An_order_is_open_until_it_is_paid_or_closed()
    {
        Assert.True(OpenOrderRules.IsOpen(New));
        Assert.True(OpenOrderRules.IsOpen(Settle(New, PaymentState.Failed)));
        Assert.True(OpenOrderRules.IsOpen(Settle(New, PaymentState.Cancelled)));
        Assert.False(OpenOrderRules.IsOpen(Settle(New, PaymentState.Paid)));
        Assert.False(OpenOrderRules.IsOpen(OrderRules.Close(New, 1, Start)));
        var again = OrderRules.PlaceAgain(OrderRules.Close(New, 1, Start), CheckoutProcess.Url, "test", 2, Start);
        Assert.Equal((OrderState.Pending, true), (again.State, OpenOrderRules.IsOpen(again)));
        var free = Samples.PlaceFree(Guid.CreateVersion7(), Samples.Content(Guid.CreateVersion7())).Apply(null);
        Assert.False(OpenOrderRules.IsOpen(free));
    }

    [Fact]
    public void A_paid_order_is_open_while_another_of_its_payments_is()
    {
        var twice = Settle(Settle(New, PaymentState.Pending, "other"), PaymentState.Paid);
        Assert.True(OpenOrderRules.IsOpen(twice));
        Assert.Equal(1, OpenOrderRules.LastStaleAttempt(new(Placed.UserId, twice), Start));
        Assert.False(OpenOrderRules.IsOpen(OrderRules.Close(twice, 1, Start)));
        Assert.Equal(OrderState.Paid, OrderRules.Close(twice, 1, Start).State);
    }

    [Fact]
    public void The_running_attempt_is_closed_after_a_day_or_with_its_account()
    {
        var running = OrderRules.PlaceAgain(Settle(New, PaymentState.Failed), CheckoutProcess.Url, "test", 2, Start);
        Assert.Equal(1, OpenOrderRules.LastStaleAttempt(new(Placed.UserId, running), Start.AddHours(23)));
        Assert.Equal(2, OpenOrderRules.LastStaleAttempt(new(Placed.UserId, running), Start.AddHours(25)));
        Assert.Equal(2, OpenOrderRules.LastStaleAttempt(new(Guid.Empty, running), Start));
    }

    [Fact]
    public void It_is_looked_at_ever_more_rarely_and_when_its_time_is_over()
    {
        var (now, looks) = (OpenOrderRules.FirstCheck(New)!.Value, new List<DateTimeOffset>());
        while (looks.Count < 100 && now - New.DateUpd < OpenOrderRules.Lifetime)
        {
            looks.Add(now);
            now = OpenOrderRules.NextCheck(New, now);
        }

        Assert.Equal(New.DateUpd + OpenOrderRules.Lifetime, now);
        Assert.InRange(looks.Count, 5, 15);
        Assert.Equal(now.AddHours(6), OpenOrderRules.NextCheck(New, now));
    }

    private static Order Settle(Order order, PaymentState state, string payment = "pay_1") =>
        OrderRules.Settle(order, Samples.Report(Placed, state, payment), Start);
}
