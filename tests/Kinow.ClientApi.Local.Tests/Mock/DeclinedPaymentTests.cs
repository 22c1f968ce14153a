using Kinow.ClientApi.Local.Tests.Http;

namespace Kinow.ClientApi.Local.Tests.Mock;

/// <summary>A payment that is begun in the scenario is declined, by whatever way the customer pays.</summary>
public sealed class DeclinedPaymentTests(MockServer server) : IClassFixture<MockServer>
{
    [Fact]
    public async Task It_is_declined_on_its_page_although_a_browser_sends_no_header()
    {
        using var client = ClientOf("payment-declined");
        var shopper = await Shopper.ComeAsync(client);
        var (state, url) = await shopper.CheckOutAsync();
        Assert.Equal("PENDING", state);
        await shopper.ActAsync(server.Client.BaseAddress + new Uri(url!).AbsolutePath[1..], "Pay");
        Assert.Equal(("FAILED", 0, false), await shopper.StandAsync());
    }

    [Fact]
    public async Task It_is_declined_at_once_where_the_app_gives_the_payment_method()
    {
        using var client = ClientOf("payment-declined");
        var shopper = await Shopper.ComeAsync(client);
        Assert.Equal("PAYMENT_FAILED", await shopper.RefusalAsync("PAYMENT_AUTHORIZATION", "test_pay"));
    }

    [Fact]
    public async Task Others_pay_meanwhile()
    {
        using var client = ClientOf("none");
        var shopper = await Shopper.ComeAsync(client);
        var (_, url) = await shopper.CheckOutAsync();
        await shopper.ActAsync(server.Client.BaseAddress + new Uri(url!).AbsolutePath[1..], "Pay");
        Assert.Equal(("PAID", 1, true), await shopper.StandAsync());
    }

    private HttpClient ClientOf(string scenario)
    {
        var client = new HttpClient { BaseAddress = server.Client.BaseAddress };
        client.DefaultRequestHeaders.Add("X-Mock-Scenario", scenario);
        return client;
    }
}
