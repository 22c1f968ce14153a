using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Billing;

/// <summary>Carts over the generated catalogue.</summary>
internal static class CartApi
{
    public const string Fields = """
        id currency { isoCode } totalPrice totalPriceFormat totalPriceWithoutTax totalTax totalDiscount totalTrial orderable availableCheckoutProcesses
        taxes { name rate amount base }
        vouchers { code amount refusal }
        content {
          pagination { total }
          items {
            id refusal unitPrice discount price priceFormat priceWithoutTax tax taxRate trialPrice trialEnd product { id name type }
            accessMode { id priceFormat ... on TVODAccessMode { type quality } }
          }
        }
        """;

    public const string Read = $"{{ billing {{ cart {{ {Fields} }} }} }}";

    /// <summary>Ways to buy titles, each of another one, for whoever has got nothing.</summary>
    public static TvodAccessMode[] Modes { get; } =
    [
        .. Api.Content.Products.Where(static p => SaleRules.CanBuy(p, Sample.Audience) && p.Extension is ProductTvod)
            .Select(static p => Sample.Title(p).AccessModes.FirstOrDefault(static mode => mode.Price is not null)).OfType<TvodAccessMode>(),
    ];

    /// <summary>Offers without and with a trial.</summary>
    public static Product Plain { get; } = Offer(static offer => offer.TrialPeriod == 0);

    public static Product Trial { get; } = Offer(static offer => offer.TrialPercent == 100);

    public static Caller Anonymous(Api api, Guid? identity = null) => new() { Token = api.TokenOf(identity ?? Guid.CreateVersion7(Api.Now), anonymous: true) };

    public static Task<Answer> AddAsync(Api api, AccessModeId mode, Caller caller) =>
        api.SendAsync($"mutation {{ addProductToCart(product: {mode.ProductId}, accessMode: {mode.Number}) {{ {Fields} }} }}", caller: caller);

    public static async Task<JsonElement> AddedAsync(Api api, AccessModeId mode, Caller caller) =>
        (await AddAsync(api, mode, caller)).Data.At("addProductToCart");

    public static Task<Answer> AddVoucherAsync(Api api, string code, Caller caller) =>
        api.SendAsync($"mutation($c: String!) {{ addCartVoucher(code: $c) {{ {Fields} }} }}", new { c = code }, caller);

    public static async Task<JsonElement> CartAsync(Api api, Caller caller) => (await api.DataAsync(Read, caller: caller)).At("billing.cart");

    public static string[] Lines(JsonElement cart) => [.. cart.Items("content.items").Select(static item => item.Text("id")!)];

    private static Product Offer(Func<ProductSvod, bool> fits) => Api.Content.Products.First(
        p => SaleRules.CanBuy(p, Sample.Audience) && p.Extension is ProductSvod { AutoRenewal: true } offer && fits(offer));
}
