using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments.Stripe;
using Kinow.TestStripe;

namespace Kinow.ClientApi.Payments.Tests.Stripe;

/// <summary>Payments by Stripe, from beginning to end.</summary>
public sealed class StripeGatewayTests
{
    [Fact]
    public async Task A_page_is_paid_and_all_its_events_name_one_payment()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var created = await stripe.Gateway.CreateAsync(stripe.Request(CheckoutProcess.Url), default);
        Assert.Equal(PaymentOutcome.Pending, created.Outcome);
        Assert.StartsWith("https://checkout.stripe.example/cs_", created.Url!.AbsoluteUri, StringComparison.Ordinal);
        Assert.Null(created.ClientSecret);
        Assert.Equal(PaymentOutcome.Pending, (await stripe.Gateway.FindAsync(created.PaymentId, default))!.Outcome);

        await stripe.Server.HappenAsync(server => server.Api.Pay(created.PaymentId, "pm_card_visa"));
        var standing = (await stripe.Gateway.FindAsync(created.PaymentId, default))!;
        Assert.Equal((PaymentOutcome.Paid, 4.99m, "EUR"), (standing.Outcome, standing.Amount, standing.Currency));
        Assert.Equal((stripe.OrderId, stripe.UserId, 1), (standing.OrderId, standing.UserId, standing.Attempt));
        Assert.Equal(2, stripe.Events.Length);
        Assert.All(stripe.Events, e => Assert.Equal(
            (standing.PaymentId, PaymentOutcome.Paid, 4.99m, "EUR", stripe.OrderId),
            (e.PaymentId, e.Outcome, e.Amount, e.Currency, e.OrderId)));
        Assert.StartsWith("pi_", standing.PaymentId, StringComparison.Ordinal);
        Assert.All(stripe.Events, static e => Assert.Null(e.RenewalToken));

        var form = stripe.Server.Requests.First(static r => r.Path == "/v1/checkout/sessions").Form;
        Assert.Equal(("fr", "A title & more"), (form["locale"], form["line_items[0][price_data][product_data][name]"]));
        Assert.Equal("https://shop.example/back?order=1", form["success_url"]);
        Assert.DoesNotContain("customer", form.Keys);
    }

    [Fact]
    public async Task A_page_that_is_declined_may_be_paid_after_all()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var created = await stripe.Gateway.CreateAsync(stripe.Request(CheckoutProcess.Url), default);
        await stripe.Server.HappenAsync(server => server.Api.Pay(created.PaymentId, "pm_card_insufficient"));
        var failed = (await stripe.Gateway.FindAsync(created.PaymentId, default))!;
        Assert.Equal((PaymentOutcome.Failed, "insufficient_funds"), (failed.Outcome, failed.Reason));
        await stripe.Server.HappenAsync(server => server.Api.Pay(created.PaymentId, "pm_card_visa"));
        Assert.Equal([PaymentOutcome.Failed, PaymentOutcome.Paid, PaymentOutcome.Paid], stripe.Events.Select(static e => e.Outcome));
        Assert.Equal("insufficient_funds", stripe.Events[0].Reason);
        Assert.Single(stripe.Events.Select(static e => e.PaymentId).Distinct());
    }

    [Fact]
    public async Task A_page_closes_or_is_closed()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var left = await stripe.Gateway.CreateAsync(stripe.Request(CheckoutProcess.Url), default);
        await stripe.Server.HappenAsync(server => server.Api.Expire(server.Book.Find(left.PaymentId, "cs_")));
        Assert.Equal(PaymentOutcome.Expired, Assert.Single(stripe.Events).Outcome);
        Assert.Equal(PaymentOutcome.Expired, (await stripe.Gateway.FindAsync(left.PaymentId, default))!.Outcome);

        var next = await stripe.Gateway.CreateAsync(stripe.Request(CheckoutProcess.Url) with { Attempt = 2 }, default);
        Assert.Equal(PaymentOutcome.Expired, (await stripe.Gateway.CancelAsync(next.PaymentId, default))!.Outcome);

        var paid = await stripe.Gateway.CreateAsync(stripe.Request(CheckoutProcess.Url) with { Attempt = 3 }, default);
        await stripe.Server.HappenAsync(server => server.Api.Pay(paid.PaymentId, "pm_card_visa"));
        Assert.Equal(PaymentOutcome.Paid, (await stripe.Gateway.CancelAsync(paid.PaymentId, default))!.Outcome);
    }

    [Fact]
    public async Task An_intent_is_confirmed_by_the_app_in_two_steps()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var created = await stripe.Gateway.CreateAsync(stripe.Request(CheckoutProcess.PaymentIntent), default);
        Assert.Equal(("pk_test_1", created.PaymentId + "_secret_x"), (created.PublishableKey, created.ClientSecret));
        Assert.DoesNotContain("secret", created.ToString(), StringComparison.Ordinal);
        await stripe.Server.HappenAsync(server => server.Book.Confirm(Intent(server, created), "pm_card_threeDSecure", false));
        Assert.Empty(stripe.Events);
        await stripe.Server.HappenAsync(server => server.Book.Succeed(Intent(server, created)));
        var paid = Assert.Single(stripe.Events);
        Assert.Equal((created.PaymentId, PaymentOutcome.Paid, 4.99m), (paid.PaymentId, paid.Outcome, paid.Amount));
        Assert.Null(paid.RenewalToken);
    }

    [Fact]
    public async Task A_slow_method_is_pending_until_it_is_paid()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var created = await stripe.Gateway.CreateAsync(stripe.Request(CheckoutProcess.PaymentIntent), default);
        await stripe.Server.HappenAsync(server => server.Book.Confirm(Intent(server, created), "pm_card_slow", false));
        Assert.Equal(PaymentOutcome.Pending, (await stripe.Gateway.CancelAsync(created.PaymentId, default))!.Outcome);
        await stripe.Server.HappenAsync(server => server.Book.Succeed(Intent(server, created)));
        Assert.Equal([PaymentOutcome.Pending, PaymentOutcome.Paid], stripe.Events.Select(static e => e.Outcome));
    }

    [Fact]
    public async Task An_intent_is_cancelled_once_and_for_all()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var created = await stripe.Gateway.CreateAsync(stripe.Request(CheckoutProcess.PaymentIntent), default);
        Assert.Equal(PaymentOutcome.Cancelled, (await stripe.Gateway.CancelAsync(created.PaymentId, default))!.Outcome);
        Assert.Equal(PaymentOutcome.Cancelled, (await stripe.Gateway.CancelAsync(created.PaymentId, default))!.Outcome);
        Assert.Equal(PaymentOutcome.Cancelled, Assert.Single(stripe.Events).Outcome);
        Assert.Null(await stripe.Gateway.CancelAsync("pi_nothing", default));
        Assert.Null(await stripe.Gateway.FindAsync("cs_nothing", default));
    }

    [Fact]
    public async Task What_renews_is_charged_again_for_the_same_customer()
    {
        await using var stripe = await StripeFixture.StartAsync();
        stripe.Server.Api.SearchLags = true;
        var first = stripe.Request(CheckoutProcess.PaymentAuthorization, renews: true) with { PaymentMethod = "pm_card_visa" };
        var paid = await stripe.Gateway.CreateAsync(first, default);
        Assert.Equal(PaymentOutcome.Paid, paid.Outcome);
        Assert.Equal(paid.RenewalToken, Assert.Single(stripe.Events).RenewalToken);
        Assert.EndsWith("/pm_card_visa", paid.RenewalToken, StringComparison.Ordinal);

        // The search does not see it yet, and later does: one customer either way.
        await stripe.Gateway.CreateAsync(stripe.Request(CheckoutProcess.Url, renews: true) with { Attempt = 2 }, default);
        stripe.Server.Api.SearchLags = false;
        await stripe.Gateway.CreateAsync(stripe.Request(CheckoutProcess.PaymentIntent, renews: true) with { Attempt = 3 }, default);
        Assert.Single(stripe.Server.Book.All("cus_"));
        Assert.Equal(2, stripe.Server.Requests.Count(static r => r is { Method: "POST", Path: "/v1/customers" }));

        var renewal = stripe.Request(CheckoutProcess.Url) with
        {
            OrderId = Guid.NewGuid(),
            RenewalToken = paid.RenewalToken,
            ReturnUrl = null,
        };
        var charged = await stripe.Gateway.CreateAsync(renewal, default);
        Assert.Equal((PaymentOutcome.Paid, null), (charged.Outcome, charged.Url));
        Assert.Equal(renewal.OrderId, stripe.Events[^1].OrderId);
    }

    [Theory]
    [InlineData("pm_card_insufficient", "insufficient_funds")]
    [InlineData("pm_card_threeDSecure", "authentication_required")]
    public async Task A_renewal_that_is_declined_is_an_answer(string method, string reason)
    {
        await using var stripe = await StripeFixture.StartAsync();
        var customer = (string)stripe.Server.Book.Customer([])["id"]!;
        var renewal = stripe.Request(CheckoutProcess.Url) with { RenewalToken = new StripeRenewalToken(customer, method).ToString() };
        var declined = await stripe.Gateway.CreateAsync(renewal, default);
        Assert.Equal((PaymentOutcome.Failed, reason), (declined.Outcome, declined.Reason));
        Assert.Equal((declined.PaymentId, PaymentOutcome.Failed), (stripe.Events[0].PaymentId, stripe.Events[0].Outcome));
        Assert.Equal(declined, await stripe.Gateway.CreateAsync(renewal, default));
        Assert.Single(stripe.Server.Book.All("pi_"));
    }

    [Fact]
    public async Task An_authorization_may_need_the_customer()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var request = stripe.Request(CheckoutProcess.PaymentAuthorization, renews: true) with { PaymentMethod = "pm_card_threeDSecure" };
        var created = await stripe.Gateway.CreateAsync(request, default);
        Assert.Equal(PaymentOutcome.Pending, created.Outcome);
        Assert.NotNull(created.ClientSecret);
        Assert.Null(created.RenewalToken);
        await stripe.Server.HappenAsync(server => server.Book.Succeed(Intent(server, created)));
        Assert.NotNull(Assert.Single(stripe.Events).RenewalToken);
    }

    [Theory]
    [InlineData(CheckoutProcess.Url)]
    [InlineData(CheckoutProcess.PaymentIntent)]
    [InlineData(CheckoutProcess.PaymentAuthorization)]
    public async Task Where_nothing_is_to_pay_now_a_method_is_kept(CheckoutProcess process)
    {
        await using var stripe = await StripeFixture.StartAsync();
        var request = stripe.Request(process, 0, renews: true) with { PaymentMethod = "pm_card_visa" };
        var created = await stripe.Gateway.CreateAsync(request, default);
        if (process == CheckoutProcess.Url) await stripe.Server.HappenAsync(s => s.Api.Pay(created.PaymentId, "pm_card_visa"));
        if (process == CheckoutProcess.PaymentIntent)
            await stripe.Server.HappenAsync(s => s.Book.Confirm(Intent(s, created), "pm_card_visa", false));
        var standing = (await stripe.Gateway.FindAsync(created.PaymentId, default))!;
        Assert.Equal((PaymentOutcome.Paid, 0m), (standing.Outcome, standing.Amount));
        Assert.EndsWith("/pm_card_visa", standing.RenewalToken, StringComparison.Ordinal);
        Assert.All(stripe.Events, e => Assert.Equal((standing.PaymentId, PaymentOutcome.Paid), (e.PaymentId, e.Outcome)));
        Assert.Contains(stripe.Events, e => e.RenewalToken == standing.RenewalToken);
        var refund = await stripe.Gateway.CancelAsync(created.PaymentId, default);
        Assert.Equal(PaymentOutcome.Paid, refund!.Outcome);
    }

    [Fact]
    public async Task Money_is_given_back_in_parts_and_once()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var request = stripe.Request(CheckoutProcess.PaymentAuthorization) with { PaymentMethod = "pm_card_visa" };
        var id = (await stripe.Gateway.CreateAsync(request, default)).PaymentId;
        var part = new RefundRequest(id, "1") { Amount = 2m, Currency = "EUR" };
        var refund = await stripe.Gateway.RefundAsync(part, default);
        Assert.Equal((true, 2m, "EUR"), (refund.IsDone, refund.Amount, refund.Currency));
        Assert.Equal(refund, await stripe.Gateway.RefundAsync(part, default));
        Assert.Equal((PaymentOutcome.Paid, 4.99m, 2m), Told(stripe.Events[^1]));
        Assert.Equal((PaymentOutcome.Paid, 4.99m, 2m), Told((await stripe.Gateway.FindAsync(id, default))!));

        var much = new RefundRequest(id, "2") { Amount = 3m, Currency = "EUR" };
        Assert.Equal("amount_too_large", (await Refused(() => stripe.Gateway.RefundAsync(much, default))).Code);
        Assert.Equal(2.99m, (await stripe.Gateway.RefundAsync(new(id, "3") { Currency = "EUR" }, default)).Amount);
        Assert.Equal((PaymentOutcome.Refunded, 4.99m, 4.99m), Told(stripe.Events[^1]));
        Assert.Equal((PaymentOutcome.Refunded, 4.99m, 4.99m), Told((await stripe.Gateway.FindAsync(id, default))!));
        Assert.Equal(new(null, true, 0, "EUR"), await stripe.Gateway.RefundAsync(new(id, "4") { Currency = "EUR" }, default));
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_before_anything_is_sent()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var page = stripe.Request(CheckoutProcess.Url);
        PaymentRequest[] wrong =
        [
            page with { Amount = 4.999m }, page with { Amount = -1 }, page with { Amount = 0 }, page with { Currency = "eur" },
            page with { ReturnUrl = null }, page with { Process = CheckoutProcess.Free },
            page with { Process = CheckoutProcess.PaymentAuthorization }, page with { RenewalToken = "nothing" },
        ];
        foreach (var request in wrong) await Refused(() => stripe.Gateway.CreateAsync(request, default));
        Assert.Empty(stripe.Server.Requests);

        var small = await Refused(() => stripe.Gateway.CreateAsync(stripe.Request(CheckoutProcess.PaymentIntent, 0.01m), default));
        Assert.Equal("amount_too_small", small.Code);
        Assert.DoesNotContain("4242", small.Message, StringComparison.Ordinal);
    }

    private static System.Text.Json.Nodes.JsonObject Intent(StripeServer server, CreatedPayment created) =>
        server.Book.Objects[created.PaymentId];

    private static (PaymentOutcome, decimal, decimal) Told(PaymentStanding standing) =>
        (standing.Outcome, standing.Amount, standing.AmountRefunded);

    private static Task<PaymentRefusedException> Refused(Func<Task> what) => Assert.ThrowsAsync<PaymentRefusedException>(what);
}
