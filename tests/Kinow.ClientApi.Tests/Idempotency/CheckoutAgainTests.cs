using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Idempotency;

/// <summary>A checkout whose answer was lost.</summary>
public sealed class CheckoutAgainTests : IAsyncLifetime
{
    private const string Key = "8e03978e-40d5-43dd-bc93-6894a57f9324";
    private const string CheckOut = "mutation { checkout(process: FREE, price: 0) { order { id state } } }";

    private static readonly string[] Fill =
    [
        "mutation { addProductToCart(product: 1, accessMode: 2) { id } }", "mutation { addCartVoucher(code: \"FREE-FILM\") { id } }",
    ];

    private readonly User ada = Sample.Owner();
    private ApiServers servers = null!;

    public async Task InitializeAsync() => servers = await ApiServers.StartAsync(ada);

    public async Task DisposeAsync() => await servers.DisposeAsync();

    [Fact]
    public async Task Of_another_cart_it_is_another_command()
    {
        await RunAsync(Fill);
        (servers.Bus.IsPrompt, servers.Bus.LosesAnswers) = (false, true);
        Assert.Equal("SERVICE_UNAVAILABLE", (await servers.SendAsync(CheckOut, key: Key, token: servers.TokenOf(ada))).Code);
        (servers.Bus.IsPrompt, servers.Bus.LosesAnswers) = (true, false);
        await RunAsync(["mutation { resetCart { id } }", .. Fill]);

        var order = (await servers.SendAsync(CheckOut, key: Key, token: servers.TokenOf(ada))).Data.GetProperty("checkout").GetProperty("order");

        Assert.Equal("PAID", order.GetProperty("state").GetString());
        var placed = servers.Bus.Taken.OfType<PlaceOrder>().ToArray();
        Assert.Equal(2, placed.Select(static command => command.OrderId).Distinct().Count());
        Assert.Equal(2, placed.Select(static command => command.Id).Distinct().Count());
        Assert.Equal(OrderState.Paid, Assert.Single((await servers.Accounts.FindAsync(ada.Id, default))!.Orders).State);
    }

    [Fact]
    public async Task Of_the_same_cart_it_is_the_same_command()
    {
        await RunAsync(Fill);
        servers.Bus.LosesAnswers = true;
        Assert.Equal("SERVICE_UNAVAILABLE", (await servers.SendAsync(CheckOut, key: Key, token: servers.TokenOf(ada))).Code);
        servers.Bus.LosesAnswers = false;

        var again = await servers.SendAsync(CheckOut, key: Key, token: servers.TokenOf(ada), server: 1);

        Assert.Equal("PAID", again.Data.GetProperty("checkout").GetProperty("order").GetProperty("state").GetString());
        Assert.Single(servers.Bus.IdsOf<PlaceOrder>().Distinct());
        Assert.Single((await servers.Accounts.FindAsync(ada.Id, default))!.Orders);
    }

    private async Task RunAsync(string[] operations)
    {
        foreach (var operation in operations) Assert.Null((await servers.SendAsync(operation, token: servers.TokenOf(ada))).Code);
    }
}
