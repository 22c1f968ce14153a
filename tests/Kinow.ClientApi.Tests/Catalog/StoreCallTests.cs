using System.Text.Json;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Catalog;

/// <summary>However many rows a level has, it is one call to the store.</summary>
public sealed class StoreCallTests
{
    private readonly Api api = Api.Counted();

    [Fact]
    public async Task A_home_screen_takes_one_call_for_the_rails_and_one_for_their_products()
    {
        var data = await api.DataAsync(
            """{ cms { categories(query: "parent: 0", perPage: 10) { items { id products(perPage: 30) { items { id name } } } } } }""");
        Assert.Equal(["Search category(1)", "Search product(10)"], api.Store.Calls);
        var rails = data.Items("cms.categories.items");
        Assert.Equal(10, rails.Length);
        Assert.All(rails, rail => Assert.Equal(30, rail.Items("products.items").Length));
    }

    [Fact]
    public async Task A_category_page_takes_one_call_for_each_field()
    {
        await api.DataAsync("{ cms { category(id: 1) { name parent { id } children { items { name parent { id } } } products { items "
            + "{ name } } } } }");
        Assert.Equal(
            ["Get category(1)", "Search category(1)", "Search product(1)", "Get category(3)"],
            api.Store.Calls);
    }

    [Fact]
    public async Task Nothing_is_asked_for_parents_that_have_nothing()
    {
        var data = await api.DataAsync(
            """{ cms { categories(query: "parent: 0") { items { parent { id } } } product(id: "none") { id } } }""");
        Assert.Equal(["Search category(1)"], api.Store.Calls);
        Assert.All(data.Items("cms.categories.items"), rail => Assert.Equal(JsonValueKind.Null, rail.GetProperty("parent").ValueKind));
    }

    [Fact]
    public async Task A_product_page_with_seasons_takes_one_call_for_each_field()
    {
        var series = Api.Content.Products.First(Sample.IsVisibleSeries).Id;
        var data = await api.DataAsync(
            """
            query($id: ID!) { cms { product(id: $id) { extension { ... on ProductTVOD {
              videoGroups { items { videos { items { name videoGroup { id } } } } }
              actors { items { actor { name } } }
              directors { items { director { name } } }
            } } } } }
            """,
            new { id = series });
        var seasons = data.Items("cms.product.extension.videoGroups.items");
        var episodes = seasons.Sum(s => s.Items("videos.items").Length);
        Assert.True(seasons.Length > 1);
        Assert.Equal(
            ["Get product(1)", "Search video-group(1)", "Search actor-credit(1)", "Search director-credit(1)",
                $"Search video({seasons.Length})",
                $"Get video-group({episodes})"],
            api.Store.Calls);
    }

    [Fact]
    public async Task Products_of_all_rails_share_one_call_for_their_categories()
    {
        await api.DataAsync(
            """
            { cms { categories(query: "parent: 0") { items { products(perPage: 5) { items {
              defaultCategory { name } categories(perPage: 2) { items { name } }
            } } } } } }
            """);
        Assert.Equal(["Search category(1)", "Search product(10)", "Get category(50)", "Search category(50)"], api.Store.Calls);
    }

    [Fact]
    public async Task Access_of_many_videos_is_told_from_one_call()
    {
        await api.DataAsync("{ cms { videos(perPage: 40) { items { accessInfo { streaming } } } } }");
        Assert.Equal(["Search video(1)", "Get product(40)", "GetPlatform(1)"], api.Store.Calls);
    }

    [Fact]
    public async Task People_lead_to_their_products_in_one_call_for_each_kind()
    {
        await api.DataAsync(
            """
            { cms {
              actors(perPage: 20) { items { products(perPage: 1) { items { id } } } }
              directors(perPage: 15) { items { products(perPage: 1) { items { id } } } }
            } }
            """);
        Assert.Equal(["Search actor(1)", "Search director(1)", "Search product(20)", "Search product(15)"], api.Store.Calls);
    }

    [Fact]
    public async Task Namespaces_without_fields_from_the_store_ask_nothing()
    {
        await api.DataAsync("{ cms { __typename } }");
        Assert.Empty(api.Store.Calls);
    }
}
