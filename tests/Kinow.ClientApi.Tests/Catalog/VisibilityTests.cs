using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Catalog;

/// <summary>What a country sees at a moment: lists, their totals, and single look-ups agree.</summary>
public sealed class VisibilityTests
{
    private const string All = "query($page: Int) { cms { products(perPage: 100, page: $page) { pagination { total lastPage page "
        + "perPage } items { id } } } }";

    private const string One = "query($id: ID!) { cms { product(id: $id) { id } products(includeIds: [$id]) { pagination { total } "
        + "items { id } } } }";

    [Theory]
    [InlineData("FR")]
    [InlineData("US")]
    [InlineData("TN")]
    [InlineData("")]
    public async Task A_country_sees_what_is_not_withheld_from_it_and_totals_are_true(string country)
    {
        var audience = country.Length == 0 ? Sample.Audience with { Country = CountryCode.Unknown } : Sample.AudienceIn(country);
        var expected = Api.Content.Products.Where(p => ItemKinds.Product.IsVisible(p, audience)).Select(p => p.Id).Order().ToArray();
        Assert.Equal(expected, await ListedAsync(new() { Country = country }));
    }

    [Fact]
    public async Task Countries_see_different_things()
    {
        var withheld = Api.Content.Products.First(p => p.Extension is ProductTvod && !Sample.IsVisible(p)
            && ItemKinds.Product.IsVisible(p, Sample.AudienceIn("BR")));
        await AssertListedAsync(withheld.Id, new() { Country = "FR" }, expected: false);
        await AssertListedAsync(withheld.Id, new() { Country = "BR" }, expected: true);
    }

    [Fact]
    public async Task A_product_appears_when_its_window_opens_and_goes_when_it_closes()
    {
        var soon = Api.Content.Products.First(p => p.Window is { VisibleBefore: false, From: { } from } && from > Api.Now && p.Active
            && p.Geolocation == GeolocationRule.None);
        var opens = soon.Window.From!.Value;
        await AssertListedAsync(soon.Id, new() { At = opens.AddTicks(-1) }, expected: false);
        await AssertListedAsync(soon.Id, new() { At = opens }, expected: true);

        var ending = Sample.VisibleTitle((p, _) => p.Window is { VisibleAfter: false, To: not null, From: not null });
        var closes = ending.Window.To!.Value;
        await AssertListedAsync(ending.Id, new() { At = closes.AddTicks(-1) }, expected: true);
        await AssertListedAsync(ending.Id, new() { At = closes }, expected: false);
    }

    [Fact]
    public async Task The_list_follows_the_windows_as_time_passes()
    {
        foreach (var at in new[] { Api.Now, Api.Now.AddDays(3), Api.Now.AddDays(400), Api.Now })
        {
            var audience = Sample.Audience with { Instant = at };
            Assert.Equal(
                Api.Content.Products.Where(p => ItemKinds.Product.IsVisible(p, audience)).Select(p => p.Id).Order(),
                await ListedAsync(new() { At = at }));
        }
    }

    [Fact]
    public async Task Inactive_products_and_categories_are_nowhere()
    {
        var product = Api.Content.Products.First(p => !p.Active);
        var category = Api.Content.Categories.First(c => !c.Active);
        await AssertListedAsync(product.Id, new(), expected: false);
        var data = await Api.Generated.DataAsync(
            "query($id: ID!, $query: String) { cms { category(id: $id) { id } categories(query: $query) { items { id } } } }",
            new { id = category.Id, query = $"id:{category.Id}" });
        Assert.Equal(System.Text.Json.JsonValueKind.Null, data.At("cms.category").ValueKind);
        Assert.Empty(data.Items("cms.categories.items"));
    }

    [Fact]
    public async Task A_category_withheld_from_a_country_is_no_parent_and_no_child_there()
    {
        const string Children = "{ cms { category(id: 2) { children(perPage: 50) { pagination { total } items { id } } } } }";
        var france = await Api.Generated.DataAsync(Children, caller: new() { Country = "FR" });
        var belgium = await Api.Generated.DataAsync(Children, caller: new() { Country = "BE" });
        Assert.Equal([902L], belgium.Ids("cms.category.children").Except(france.Ids("cms.category.children")));
        Assert.Equal(france.Number("cms.category.children.pagination.total") + 1, belgium.Number("cms.category.children.pagination.total"));
    }

    [Fact]
    public async Task The_platform_says_what_a_country_may_do()
    {
        const string Access = "{ platform { access { canAccess canBuy country { isoCode name } } } }";
        var france = await Api.Generated.DataAsync(Access, caller: new() { Language = "fr" });
        Assert.Equal("""{"canAccess":true,"canBuy":true,"country":{"isoCode":"FR","name":"France"}}""",
            france.At("platform.access").GetRawText());
        var antarctica = await Api.Generated.DataAsync(Access, caller: new() { Country = "AQ" });
        Assert.Equal(
            (true, false),
            (antarctica.At("platform.access.canAccess").GetBoolean(), antarctica.At("platform.access.canBuy").GetBoolean()));
        var unknown = await Api.Generated.DataAsync(Access, caller: new() { Country = "" });
        Assert.Equal(System.Text.Json.JsonValueKind.Null, unknown.At("platform.access.country").ValueKind);
    }

    private static async Task AssertListedAsync(long id, Caller caller, bool expected)
    {
        var data = await Api.Generated.DataAsync(One, new { id }, caller);
        long[] found = expected ? [id] : [];
        Assert.Equal(found, data.Ids("cms.products"));
        Assert.Equal(found.Length, data.Number("cms.products.pagination.total"));
        Assert.Equal(expected, data.At("cms.product").ValueKind == System.Text.Json.JsonValueKind.Object);
    }

    private static async Task<long[]> ListedAsync(Caller caller)
    {
        var ids = new List<long>();
        for (int page = 1, last = 1; page <= last; page++)
        {
            var data = await Api.Generated.DataAsync(All, new { page }, caller);
            last = data.Number("cms.products.pagination.lastPage");
            ids.AddRange(data.Ids("cms.products"));
            Assert.Equal(page, data.Number("cms.products.pagination.page"));
            if (page == last)
            {
                Assert.Equal(ids.Count, data.Number("cms.products.pagination.total"));
            }
        }

        return [.. ids.Order()];
    }
}
