using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>Somebody with a new account who buys, as an app would.</summary>
internal sealed class Shopper
{
    private const string Films =
        """
        {
          cms {
            products(query: "type:TVOD", perPage: 60) {
              items {
                id canBuy
                extension {
                  ... on ProductTVOD {
                    accessModes { id type mode price videoId videoGroupId }
                    videos { items { id accessInfo { streaming } } }
                  }
                }
              }
            }
          }
        }
        """;

    private const string Buying =
        """
        mutation($price: Float!, $process: CheckoutProcess!, $method: String) {
          checkout(process: $process, gateway: "test", price: $price, returnUrl: "https://app.example.com/", paymentMethod: $method) {
            paymentUrl order { id state }
          }
        }
        """;

    private readonly HttpClient client;
    private string? token;

    private Shopper(HttpClient client) => this.client = client;

    public double Price { get; private set; }

    private string Video { get; set; } = "";

    /// <summary>Signs up and puts a rental in the cart.</summary>
    public static async Task<Shopper> ComeAsync(HttpClient client)
    {
        var shopper = new Shopper(client);
        var signup = await shopper.DataAsync(
            "mutation($email: String!) { signup(user: { firstname: \"A\", lastname: \"B\", email: $email, password: \"a good password\" }) { accessToken } }",
            new { email = $"{Guid.NewGuid():N}@example.com" });
        shopper.token = signup.GetProperty("signup").GetProperty("accessToken").GetString();
        var films = (await shopper.DataAsync(Films)).GetProperty("cms").GetProperty("products").GetProperty("items").EnumerateArray();
        var (film, mode) = films.SelectMany(static film => ModesOf(film).Select(mode => (film, mode))).First(static pair => IsRental(pair.film, pair.mode));
        shopper.Video = VideosOf(film).First().GetProperty("id").GetString()!;
        var cart = await shopper.DataAsync(
            "mutation($product: ID!, $mode: ID!) { addProductToCart(product: $product, accessMode: $mode) { totalPrice } }",
            new { product = film.GetProperty("id").GetString(), mode = mode.GetProperty("id").GetString() });
        shopper.Price = cart.GetProperty("addProductToCart").GetProperty("totalPrice").GetDouble();
        return shopper;
    }

    /// <summary>Orders what is in the cart.</summary>
    /// <returns>The state of the order, and the page to pay it on.</returns>
    public async Task<(string? State, string? Url)> CheckOutAsync(string process = "URL", string? method = null)
    {
        var checkout = (await DataAsync(Buying, new { price = Price, process, method })).GetProperty("checkout");
        return (checkout.GetProperty("order").GetProperty("state").GetString(), checkout.GetProperty("paymentUrl").GetString());
    }

    /// <summary>Does something on the page of a payment.</summary>
    public async Task ActAsync(string url, string action)
    {
        using var answer = await client.PostAsync(new Uri(url), new FormUrlEncodedContent([new("action", action)]));
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The states of the orders, newest first, how many accesses there are, and whether the video opens.</summary>
    public async Task<(string Orders, int Accesses, bool Opens)> StandAsync()
    {
        var data = await DataAsync(
            "query($id: ID!) { user { orders { items { state } } accesses { pagination { total } } } cms { video(id: $id) { accessInfo { streaming } } } }",
            new { id = Video });
        var user = data.GetProperty("user");
        return (
            string.Join(' ', user.GetProperty("orders").GetProperty("items").EnumerateArray().Select(static order => order.GetProperty("state").GetString())),
            user.GetProperty("accesses").GetProperty("pagination").GetProperty("total").GetInt32(),
            data.GetProperty("cms").GetProperty("video").GetProperty("accessInfo").GetProperty("streaming").GetBoolean());
    }

    /// <summary>The first error's code of a mutation that is refused.</summary>
    public async Task<string?> RefusalAsync(string process, string method) =>
        (await AnswerAsync(Buying, new { price = Price, process, method })).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static IEnumerable<JsonElement> ModesOf(JsonElement film) => film.GetProperty("extension").GetProperty("accessModes").EnumerateArray();

    private static IEnumerable<JsonElement> VideosOf(JsonElement film) =>
        film.GetProperty("extension").GetProperty("videos").GetProperty("items").EnumerateArray();

    private static bool IsRental(JsonElement film, JsonElement mode) =>
        film.GetProperty("canBuy").GetBoolean()
        && mode.GetProperty("type").GetString() == "RENT"
        && mode.GetProperty("mode").GetString() != "DOWNLOAD"
        && mode.GetProperty("price").ValueKind == JsonValueKind.Number
        && mode.GetProperty("videoId").ValueKind == JsonValueKind.Null
        && mode.GetProperty("videoGroupId").ValueKind == JsonValueKind.Null
        && VideosOf(film).FirstOrDefault() is { ValueKind: JsonValueKind.Object } video
        && !video.GetProperty("accessInfo").GetProperty("streaming").GetBoolean();

    private async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await AnswerAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}");
        return answer.GetProperty("data");
    }

    private async Task<JsonElement> AnswerAsync(string query, object? variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, ClientApiEndpoints.GraphQL) { Content = JsonContent.Create(new { query, variables }) };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
