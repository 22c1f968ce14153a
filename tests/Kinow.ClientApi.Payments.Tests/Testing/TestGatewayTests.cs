using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.Payments.Testing;

namespace Kinow.ClientApi.Payments.Tests.Testing;

/// <summary>The gateway for tests.</summary>
public sealed class TestGatewayTests : ITestWebhook
{
    private static readonly WebhookSecrets Secrets = WebhookSecrets.Parse("whsec_" + Convert.ToBase64String(new byte[32]));
    private readonly EmbeddedExpiringStore store = new(TimeProvider.System);
    private readonly List<PaymentEvent> events = [];
    private readonly TestGateway gateway;
    private readonly TestCheckout checkout;
    private int refusals;

    public TestGatewayTests() => (gateway, checkout) = Container();

    [Fact]
    public async Task A_page_is_paid_in_another_process()
    {
        var created = await gateway.CreateAsync(Request(CheckoutProcess.Url, renews: true), default);
        Assert.Equal(new($"https://pay.example/pay/{created.PaymentId}"), created.Url);
        Assert.Equal((PaymentOutcome.Pending, null), (created.Outcome, created.ClientSecret));

        var (other, page) = Container();
        Assert.Equal(PaymentOutcome.Paid, (await page.ActAsync(created.PaymentId, TestAction.Pay, default))!.Outcome);
        var told = Assert.Single(events);
        Assert.Equal((created.PaymentId, PaymentOutcome.Paid, 4.99m, "EUR"), (told.PaymentId, told.Outcome, told.Amount, told.Currency));
        Assert.Equal(told.RenewalToken, (await other.FindAsync(created.PaymentId, default))!.RenewalToken);
        Assert.Null(await page.ActAsync(created.PaymentId, TestAction.Pay, default));
        Assert.Equal(PaymentOutcome.Paid, (await gateway.CancelAsync(created.PaymentId, default))!.Outcome);
        Assert.Single(events);
    }

    [Fact]
    public async Task Declined_then_a_second_step_then_paid()
    {
        var id = (await gateway.CreateAsync(Request(CheckoutProcess.Url), default)).PaymentId;
        await checkout.ActAsync(id, TestAction.Decline, default);
        await checkout.ActAsync(id, TestAction.Authenticate, default);
        await checkout.ActAsync(id, TestAction.Decline, default);
        await checkout.ActAsync(id, TestAction.Authenticate, default);
        await checkout.ActAsync(id, TestAction.Pay, default);
        Assert.Equal(
            [
                (PaymentOutcome.Failed, "card_declined"), (PaymentOutcome.Pending, null), (PaymentOutcome.Failed, "authentication_failed"),
                (PaymentOutcome.Pending, null), (PaymentOutcome.Paid, null),
            ],
            events.Select(static e => (e.Outcome, e.Reason)));
        Assert.Equal(5, events.Select(static e => e.EventId).Distinct().Count());
    }

    [Fact]
    public async Task An_app_confirms_with_its_secret_alone()
    {
        var created = await gateway.CreateAsync(Request(CheckoutProcess.PaymentIntent), default);
        var (id, secret) = (created.PaymentId, created.ClientSecret!);
        Assert.Null(created.Url);
        Assert.Null(await checkout.ConfirmAsync(id, secret + "x", "test_pay", default));
        Assert.Null(await checkout.ConfirmAsync(id, secret, "visa", default));
        Assert.Null(await checkout.ConfirmAsync("test_nothing", secret, "test_pay", default));
        Assert.True((await checkout.ConfirmAsync(id, secret, "test_3ds", default))!.NeedsAuthentication);
        Assert.Equal(PaymentOutcome.Paid, (await checkout.ConfirmAsync(id, secret, "test_pay", default))!.Outcome);
        Assert.Null((await gateway.CreateAsync(Request(CheckoutProcess.PaymentIntent), default)).ClientSecret);
    }

    [Fact]
    public async Task The_same_attempt_is_the_same_payment()
    {
        var request = Request(CheckoutProcess.PaymentAuthorization) with { PaymentMethod = "test_pay" };
        var all = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => gateway.CreateAsync(request, default))));
        Assert.Single(all.Select(static p => p.PaymentId).Distinct());
        Assert.All(all, static p => Assert.Equal(PaymentOutcome.Paid, p.Outcome));
        Assert.Single(events);
        var refused = await Assert.ThrowsAsync<PaymentRefusedException>(() => gateway.CreateAsync(request with { Amount = 5 }, default));
        Assert.Equal(PaymentRefusedException.OtherDetails, refused.Code);
        Assert.NotEqual(all[0].PaymentId, (await gateway.CreateAsync(request with { Attempt = 2 }, default)).PaymentId);
    }

    [Fact]
    public async Task Renewals_are_charged_until_they_are_declined()
    {
        var request = Request(CheckoutProcess.PaymentAuthorization, renews: true) with { PaymentMethod = "test_pay" };
        var token = (await gateway.CreateAsync(request, default)).RenewalToken!;
        Assert.Equal((PaymentOutcome.Paid, token), await RenewAsync(token));
        Assert.True(await checkout.SetDeclinesAsync(token, true, default));
        Assert.Equal((PaymentOutcome.Failed, null), await RenewAsync(token));
        Assert.True(await checkout.SetDeclinesAsync(token, false, default));
        Assert.Equal((PaymentOutcome.Paid, token), await RenewAsync(token));
        Assert.Equal((PaymentOutcome.Failed, null), await RenewAsync(token, Guid.NewGuid()));
        Assert.Equal((PaymentOutcome.Failed, null), await RenewAsync("token_unknown"));
        Assert.False(await checkout.SetDeclinesAsync("token_unknown", true, default));

        var once = request with { OrderId = Guid.NewGuid(), PaymentMethod = "test_pay_once" };
        Assert.Equal((PaymentOutcome.Failed, null), await RenewAsync((await gateway.CreateAsync(once, default)).RenewalToken!));
    }

    [Fact]
    public async Task Money_is_given_back_in_parts_and_once()
    {
        var request = Request(CheckoutProcess.PaymentAuthorization) with { PaymentMethod = "test_pay" };
        var id = (await gateway.CreateAsync(request, default)).PaymentId;
        var part = new RefundRequest(id, "1") { Amount = 2m, Currency = "EUR" };
        Assert.Equal(2m, (await gateway.RefundAsync(part, default)).Amount);
        Assert.Equal(2m, (await gateway.RefundAsync(part, default)).Amount);
        Assert.Equal((PaymentOutcome.Paid, 2m), (events[^1].Outcome, events[^1].AmountRefunded));
        await Assert.ThrowsAsync<PaymentRefusedException>(
            () => gateway.RefundAsync(new(id, "2") { Amount = 3m, Currency = "EUR" }, default));
        Assert.Equal(2.99m, (await gateway.RefundAsync(new(id, "3") { Currency = "EUR" }, default)).Amount);
        Assert.Equal((PaymentOutcome.Refunded, 4.99m, 3), (events[^1].Outcome, events[^1].AmountRefunded, events.Count));
        Assert.Equal(0m, (await gateway.RefundAsync(new(id, "4") { Currency = "EUR" }, default)).Amount);
        await Assert.ThrowsAsync<PaymentRefusedException>(
            () => gateway.RefundAsync(new("test_nothing", "1") { Currency = "EUR" }, default));
    }

    [Fact]
    public async Task A_message_that_is_not_taken_is_sent_again()
    {
        var id = (await gateway.CreateAsync(Request(CheckoutProcess.Url), default)).PaymentId;
        refusals = 2;
        await checkout.ActAsync(id, TestAction.Pay, default);
        Assert.Equal(PaymentOutcome.Paid, Assert.Single(events).Outcome);
        refusals = 3;
        Assert.False(await checkout.TellAsync(id, default));
        Assert.True(await checkout.TellAsync(id, default));
        Assert.Equal(events[0].EventId, events[1].EventId);
        Assert.False(await checkout.TellAsync("test_nothing", default));
    }

    [Fact]
    public void A_message_that_nobody_signed_is_refused()
    {
        var reader = new TestEventReader(Secrets, TimeProvider.System);
        Assert.Equal(PaymentMessageVerdict.SignatureMissing, reader.Read(static _ => null, new byte[2]).Verdict);
        var signed = WebhookSignature.Sign("evt_1", DateTimeOffset.UtcNow, "{}"u8, Secrets);
        Assert.Equal(PaymentMessageVerdict.SignatureWrong, reader.Read(name => Header(signed, name), "{ }"u8.ToArray()).Verdict);
        Assert.Equal(PaymentMessageVerdict.Malformed, reader.Read(name => Header(signed, name), "{}"u8.ToArray()).Verdict);
        var old = WebhookSignature.Sign("evt_1", DateTimeOffset.UtcNow.AddMinutes(-6), "{}"u8, Secrets);
        Assert.Equal(PaymentMessageVerdict.NotFresh, reader.Read(name => Header(old, name), "{}"u8.ToArray()).Verdict);
    }

    ValueTask<bool> ITestWebhook.SendAsync(WebhookHeaders headers, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (refusals-- > 0) return new(false);
        var message = new TestEventReader(Secrets, TimeProvider.System).Read(name => Header(headers, name), body);
        lock (events) events.Add(message.Event!);
        return new(true);
    }

    private static string? Header(WebhookHeaders headers, string name) =>
        name == WebhookHeaders.IdName ? headers.Id : name == WebhookHeaders.TimestampName ? headers.Timestamp : headers.Signature;

    private (TestGateway, TestCheckout) Container()
    {
        var made = new TestCheckout(store, new(this, Secrets, TimeProvider.System), TimeProvider.System);
        return (new(made, static () => new("https://pay.example")), made);
    }

    private async Task<(PaymentOutcome, string?)> RenewAsync(string token, Guid? user = null)
    {
        var request = Request(CheckoutProcess.Url) with { OrderId = Guid.NewGuid(), RenewalToken = token };
        var charged = await gateway.CreateAsync(user is { } other ? request with { UserId = other } : request, default);
        Assert.Null(charged.Url);
        return (charged.Outcome, charged.RenewalToken);
    }

    private static PaymentRequest Request(CheckoutProcess process, bool renews = false) => new()
    {
        OrderId = Guid.Parse("11111111-1111-4111-8111-111111111111"),
        UserId = Guid.Parse("22222222-2222-4222-8222-222222222222"),
        Attempt = 1,
        Amount = 4.99m,
        Currency = "EUR",
        Process = process,
        Description = "A title",
        Locale = "fr",
        Renews = renews,
        ReturnUrl = new("https://shop.example/back"),
    };
}
