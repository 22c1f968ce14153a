using System.Text.Json;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>A purchase on real servers: order and payment go through the queue, and what was bought stands in rows and documents.</summary>
[Collection(AloneCollection.Name)]
public sealed class PurchaseTests
{
    private const string Films =
        """
        {
          cms {
            products(query: "type:TVOD", perPage: 60) {
              items { id canBuy extension { ... on ProductTVOD { accessModes { id type price videoId videoGroupId } } } }
            }
          }
        }
        """;

    private const string State = "{ user { orders { items { state } } accesses { items { id product { id } } } } billing { cart { content { pagination { total } } } } }";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [ServerFact(Server.OpenSearch, Server.MySql, Server.Sqs)]
    public async Task What_is_paid_on_the_page_is_an_access_with_a_number_soon_after()
    {
        await using var system = await RealSystem.PrepareAsync(products: 60);
        await system.StartAsync();
        using var api = system.CreateClient();
        var signup = await api.RunAsync(
            """mutation { signup(user: { firstname: "A", lastname: "B", email: "buyer@example.com", password: "a good password" }) { accessToken } }""");
        api.Token = signup.GetProperty("signup").GetProperty("accessToken").GetString();
        var (film, mode) = (await api.RunAsync(Films)).GetProperty("cms").GetProperty("products").GetProperty("items").EnumerateArray()
            .SelectMany(ModesOf).First();
        var cart = await api.RunAsync(
            "mutation($film: ID!, $mode: ID!) { addProductToCart(product: $film, accessMode: $mode) { totalPrice } }", new { film, mode });
        var price = cart.GetProperty("addProductToCart").GetProperty("totalPrice").GetDouble();
        var urls = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => CheckOutAsync(api, price)));

        Assert.Single(urls.Distinct());
        Assert.Equal("PENDING", OrdersOf(await api.RunAsync(State)));
        using var browser = new HttpClient();
        using var paid = await browser.PostAsync(new Uri(urls[0]), new FormUrlEncodedContent([new("action", "Pay")]));
        paid.EnsureSuccessStatusCode();

        // It is seen at once; its number comes with its row.
        Assert.Equal("PAID", OrdersOf(await api.RunAsync(State)));
        using var patience = new CancellationTokenSource(Patience);
        while (AccessesOf(await api.RunAsync(State)).Length == 0) await Task.Delay(50, patience.Token);
        var stand = await api.RunAsync(State);
        Assert.Equal(film, Assert.Single(AccessesOf(stand)));
        Assert.Equal("PAID", OrdersOf(stand));
        Assert.Equal(0, stand.GetProperty("billing").GetProperty("cart").GetProperty("content").GetProperty("pagination").GetProperty("total").GetInt32());
    }

    private static async Task<string> CheckOutAsync(ApiClient api, double price)
    {
        var data = await api.RunAsync(
            """mutation($p: Float!) { checkout(process: URL, gateway: "test", price: $p, returnUrl: "https://app.example.com/") { paymentUrl } }""",
            new { p = price });
        return data.GetProperty("checkout").GetProperty("paymentUrl").GetString()!;
    }

    private static IEnumerable<(string Film, string Mode)> ModesOf(JsonElement film) => !film.GetProperty("canBuy").GetBoolean() ? [] :
        film.GetProperty("extension").GetProperty("accessModes").EnumerateArray().Where(static mode =>
                mode.GetProperty("type").GetString() == "RENT" && mode.GetProperty("price").ValueKind == JsonValueKind.Number)
            .Select(mode => (film.GetProperty("id").GetString()!, mode.GetProperty("id").GetString()!));

    private static string OrdersOf(JsonElement data) => string.Join(
        ' ',
        data.GetProperty("user").GetProperty("orders").GetProperty("items").EnumerateArray().Select(static order => order.GetProperty("state").GetString()));

    private static string[] AccessesOf(JsonElement data) =>
    [
        .. data.GetProperty("user").GetProperty("accesses").GetProperty("items").EnumerateArray()
            .Select(static access => access.GetProperty("product").GetProperty("id").GetString()!),
    ];
}
