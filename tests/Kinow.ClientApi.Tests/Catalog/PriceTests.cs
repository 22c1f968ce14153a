using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Catalog;

public sealed class PriceTests
{
    private const string Modes =
        """
        query($id: ID!) { cms { product(id: $id) { canBuy extension {
          accessModes { id priceFormat price priceWithoutReductionFormat ... on TVODAccessMode { type duration } }
        } } } }
        """;

    [Theory]
    [InlineData("EUR", "en", "€9.99", 9.99)]
    [InlineData("EUR", "fr", "9,99\u00A0€", 9.99)]
    [InlineData("EUR", "fr-CH", "9.99\u00A0€", 9.99)]
    [InlineData("USD", "en", "$10.94", 10.94)]
    [InlineData("TND", "en", "DT\u00a033.816", 33.816)]
    [InlineData("XOF", "fr", "6\u202F553\u00A0CFA", 6553)]
    public async Task Prices_are_in_the_currency_of_the_request_and_written_for_its_language(
        string currency, string language, string text, double amount)
    {
        var offer = Api.Content.Products.First(p => p.Name.In(Core.Texts.LanguageCode.Parse("en")) == "Monthly pass");
        var data = await Api.Generated.DataAsync(Modes, new { id = offer.Id }, new() { Currency = currency, Language = language });
        var mode = Assert.Single(data.Items("cms.product.extension.accessModes"));
        Assert.Equal($"{offer.Id}-0", mode.Text("id"));
        Assert.Equal(text, mode.Text("priceFormat"));
        Assert.Equal(amount, mode.At("price").GetDouble());
    }

    [Fact]
    public async Task A_subscription_mode_has_no_price_and_no_duration()
    {
        var product = Sample.VisibleTitle((_, title) => title.AccessModes.Any(m => m.Price is null) && title.AccessModes.Length > 2);
        var modes = (await Api.Generated.DataAsync(Modes, new { id = product.Id })).Items("cms.product.extension.accessModes");
        Assert.Equal(Sample.Title(product).AccessModes.Length, modes.Length);
        var subscription = Assert.Single(modes, m => m.Text("type") == "SUBSCRIPTION");
        Assert.Equal(["priceFormat", "price", "priceWithoutReductionFormat", "duration"], Nulls(subscription));
        Assert.All(modes.Where(m => m.Text("type") != "SUBSCRIPTION"), m => Assert.NotNull(m.Text("priceFormat")));
    }

    [Fact]
    public async Task A_reduction_shows_the_price_before_it()
    {
        var product = Sample.VisibleTitle((_, title) => title.AccessModes.Any(m => m.PriceWithoutReduction == 1499m));
        var modes = (await Api.Generated.DataAsync(Modes, new { id = product.Id })).Items("cms.product.extension.accessModes");
        var reduced = Assert.Single(modes, m => m.Text("id") == $"{product.Id}-66");
        Assert.Equal(("€1,299.00", "€1,499.00"), (reduced.Text("priceFormat"), reduced.Text("priceWithoutReductionFormat")));
    }

    [Fact]
    public async Task Only_what_is_published_priced_and_orderable_can_be_bought()
    {
        var sold = Sample.VisibleTitle((p, title) => p.AvailableForOrder && p.Window.IsPublishedAt(Api.Now)
            && title.AccessModes.Any(m => m.Price is not null));
        var withheld = Sample.VisibleTitle((p, _) => !p.AvailableForOrder);
        var announced = Sample.VisibleTitle((p, title) => p.Window.From > Api.Now && title.AccessModes.Any(m => m.Price is not null));
        var unpriced = Sample.VisibleTitle((p, title) => p.AvailableForOrder && title.AccessModes.All(m => m.Price is null));
        Assert.True(await CanBuyAsync(sold.Id));
        Assert.False(await CanBuyAsync(withheld.Id));
        Assert.False(await CanBuyAsync(announced.Id));
        Assert.True(await CanBuyAsync(announced.Id, announced.Window.From!.Value));
        Assert.False(await CanBuyAsync(unpriced.Id));
    }

    private static async Task<bool> CanBuyAsync(long id, DateTimeOffset? at = null) =>
        (await Api.Generated.DataAsync(Modes, new { id }, new() { At = at ?? Api.Now })).At("cms.product.canBuy").GetBoolean();

    private static IEnumerable<string> Nulls(System.Text.Json.JsonElement mode) =>
        mode.EnumerateObject().Where(m => m.Value.ValueKind == System.Text.Json.JsonValueKind.Null).Select(m => m.Name);
}
