using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Testing;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>A whole purchase over HTTP: the cart, the order, the page of the gateway, its signed message, what was bought.</summary>
public sealed class PurchaseTests(LocalServer server) : IClassFixture<LocalServer>
{
    [Fact]
    public async Task A_rental_is_paid_on_the_page_and_opens()
    {
        var shopper = await Shopper.ComeAsync(server.Client);
        var (state, url) = await shopper.CheckOutAsync();
        Assert.Equal("PENDING", state);
        Assert.Equal(("PENDING", 0, false), await shopper.StandAsync());

        await shopper.ActAsync(url!, "Pay");
        Assert.Equal(("PAID", 1, true), await shopper.StandAsync());

        // The gateway tells it once more.
        Assert.True(await server.Service<TestCheckout>().TellAsync(IdOf(url!), default));
        Assert.Equal(("PAID", 1, true), await shopper.StandAsync());
    }

    [Fact]
    public async Task One_that_is_declined_can_be_tried_again_and_one_that_is_given_up_too()
    {
        var shopper = await Shopper.ComeAsync(server.Client);
        var (_, first) = await shopper.CheckOutAsync();
        await shopper.ActAsync(first!, "Decline");
        Assert.Equal(("FAILED", 0, false), await shopper.StandAsync());

        var (state, second) = await shopper.CheckOutAsync();
        Assert.Equal("PENDING", state);
        Assert.NotEqual(first, second);
        await shopper.ActAsync(second!, "Abandon");
        Assert.Equal(("CANCELLED", 0, false), await shopper.StandAsync());
        Assert.Equal("PAYMENT_FAILED", await shopper.RefusalAsync("PAYMENT_AUTHORIZATION", "test_decline"));
        Assert.Equal("PAID", (await shopper.CheckOutAsync("PAYMENT_AUTHORIZATION", "test_pay")).State);
        Assert.Equal(("PAID", 1, true), await shopper.StandAsync());
    }

    [Fact]
    public async Task Fifty_at_once_are_one_order_and_a_further_attempt_closes_the_page_of_the_one_before()
    {
        var shopper = await Shopper.ComeAsync(server.Client);
        var pages = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => shopper.CheckOutAsync()));
        var url = Assert.Single(pages.Distinct()).Url!;
        Assert.Equal(("PENDING", 0, false), await shopper.StandAsync());

        // The page is closed before it is paid in the app, so that nobody pays on it too.
        Assert.Equal("PAID", (await shopper.CheckOutAsync("PAYMENT_AUTHORIZATION", "test_pay")).State);
        await shopper.ActAsync(url, "Pay");
        Assert.Equal(("PAID", 1, true), await shopper.StandAsync());
        var payment = (await server.Service<TestCheckout>().FindAsync(IdOf(url), default))!;
        var user = (await server.Service<IUserStore>().FindAsync(payment.UserId, default))!;
        Assert.Equal([PaymentState.Cancelled, PaymentState.Paid], user.Orders[0].Payments.Select(static one => one.State).Order());
    }

    [Fact]
    public async Task What_is_given_back_is_taken_away()
    {
        var shopper = await Shopper.ComeAsync(server.Client);
        var (_, url) = await shopper.CheckOutAsync();
        await shopper.ActAsync(url!, "Pay");
        var payment = (await server.Service<TestCheckout>().FindAsync(IdOf(url!), default))!;
        await server.Service<PaymentGateways>().Find("test")!.RefundAsync(new(payment.Id, "all") { Currency = payment.Currency }, default);
        Assert.Equal(("REFUNDED", 0, false), await shopper.StandAsync());
    }

    [Fact]
    public async Task What_is_told_of_no_order_is_not_taken()
    {
        var events = server.Service<IPaymentEvents>();
        var shopper = await Shopper.ComeAsync(server.Client);
        var (_, url) = await shopper.CheckOutAsync();
        var payment = (await server.Service<TestCheckout>().FindAsync(IdOf(url!), default))!;
        Assert.False(await events.TakeAsync(
            new PaymentEvent
            {
                EventId = "e",
                Gateway = "test",
                Date = DateTimeOffset.UtcNow,
                PaymentId = "p",
                OrderId = Guid.CreateVersion7(),
                UserId = payment.UserId,
                Attempt = 1,
                Outcome = PaymentOutcome.Paid,
                Amount = payment.Amount,
                Currency = payment.Currency,
            },
            default));
        Assert.Equal(("PENDING", 0, false), await shopper.StandAsync());
    }

    private static string IdOf(string url) => url.Split('/')[^1];
}
