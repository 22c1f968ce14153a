using System.Net;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Testing;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>Payments of a developer's machine.</summary>
public sealed class PaymentTests(LocalServer server) : IClassFixture<LocalServer>
{
    private IPaymentGateway Gateway => server.Service<PaymentGateways>().Find("test")!;

    [Fact]
    public async Task A_payment_is_made_on_its_page_in_two_steps()
    {
        var created = await Gateway.CreateAsync(Request(CheckoutProcess.Url), default);
        var text = await server.Client.GetStringAsync(created.Url);
        Assert.Contains("&lt;b&gt; &amp; more", text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://shop.example/back?a=1&amp;b=2\">", text, StringComparison.Ordinal);
        Assert.Contains("4.99 EUR", text, StringComparison.Ordinal);

        Assert.Contains("Confirm that it is you", await ActAsync(created.Url!, "Authenticate"), StringComparison.Ordinal);
        var paid = await ActAsync(created.Url!, "Pay");
        Assert.Contains("<p>Paid </p>", paid, StringComparison.Ordinal);
        Assert.Contains("Let renewals be declined", paid, StringComparison.Ordinal);
        var standing = (await Gateway.FindAsync(created.PaymentId, default))!;
        Assert.Equal(PaymentOutcome.Paid, standing.Outcome);

        await ActAsync(created.Url!, "decline-renewals");
        var renewal = Request(CheckoutProcess.Url) with { RenewalToken = standing.RenewalToken };
        Assert.Equal(PaymentOutcome.Failed, (await Gateway.CreateAsync(renewal, default)).Outcome);
    }

    [Fact]
    public async Task An_app_confirms_a_payment_with_its_secret()
    {
        var created = await Gateway.CreateAsync(Request(CheckoutProcess.PaymentIntent), default);
        Assert.Equal(HttpStatusCode.BadRequest, (await ConfirmAsync(created.PaymentId, "wrong", "test_pay")).Status);
        Assert.Equal((HttpStatusCode.OK, """{"status":"requires_action"}"""), await ConfirmAsync(created, "test_3ds"));
        Assert.Equal((HttpStatusCode.OK, """{"status":"failed"}"""), await ConfirmAsync(created, "test_decline"));
        Assert.Equal((HttpStatusCode.OK, """{"status":"paid"}"""), await ConfirmAsync(created, "test_pay"));
        Assert.Equal(HttpStatusCode.BadRequest, (await ConfirmAsync(created, "test_pay")).Status);
    }

    [Fact]
    public async Task What_is_not_there_is_not_shown_and_what_is_not_known_is_not_done()
    {
        using var page = await server.GetAsync("/pay/nothing");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        using var wrong = await server.Client.PostAsync("/pay/nothing", new FormUrlEncodedContent([new("action", "17")]));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var json = await server.Client.PostAsync("/pay/nothing", new StringContent("{}"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, json.StatusCode);
        using var forged = await server.Client.PostAsync(
            "/v1/payments/test", new StringContent("{}", System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.Unauthorized, forged.StatusCode);
    }

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("myapp://back", true)]
    public void Some_ways_back_are_no_links(string address, bool isLink)
    {
        var payment = new TestPayment
        {
            Id = "test_1",
            ClientSecret = "x",
            OrderId = Guid.Empty,
            UserId = Guid.Empty,
            Attempt = 1,
            Amount = 1,
            Currency = "EUR",
            Process = CheckoutProcess.Url,
            Description = "",
            Renews = false,
            ReturnUrl = address,
        };
        Assert.Equal(isLink, PaymentHtml.Write(payment).Contains("<a href", StringComparison.Ordinal));
    }

    private async Task<string> ActAsync(Uri page, string action)
    {
        using var answer = await server.Client.PostAsync(page, new FormUrlEncodedContent([new("action", action)]));
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    private Task<(HttpStatusCode Status, string Body)> ConfirmAsync(CreatedPayment created, string method) =>
        ConfirmAsync(created.PaymentId, created.ClientSecret!, method);

    private async Task<(HttpStatusCode Status, string Body)> ConfirmAsync(string id, string secret, string method)
    {
        var form = new FormUrlEncodedContent([new("client_secret", secret), new("payment_method", method)]);
        using var answer = await server.Client.PostAsync($"/pay/{id}/confirm", form);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static PaymentRequest Request(CheckoutProcess process) => new()
    {
        OrderId = Guid.NewGuid(),
        UserId = Guid.Parse("22222222-2222-4222-8222-222222222222"),
        Attempt = 1,
        Amount = 4.99m,
        Currency = "EUR",
        Process = process,
        Description = "<b> & more",
        Locale = "fr",
        Renews = true,
        ReturnUrl = new("https://shop.example/back?a=1&b=2"),
    };
}
