using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Catalog;

public sealed class SimilarTests
{
    private static readonly Product Title = Sample.VisibleTitle(static (product, title) => title.Actors.Length > 1 && product.Categories.Length > 1);

    [Fact]
    public async Task What_is_alike_is_visible_and_never_the_product_itself()
    {
        var data = await Api.Generated.DataAsync(
            "query($id: ID!) { cms { product(id: $id) { similar(perPage: 100) { pagination { total } items { id type } } } } }", new { id = Title.Id });
        var similar = data.Items("cms.product.similar.items");
        Assert.NotEmpty(similar);
        Assert.All(similar, item =>
        {
            var product = Api.Content.Products.Single(product => item.Text("id") == $"{product.Id}");
            Assert.True(Sample.IsVisible(product));
            Assert.NotEqual(Title.Id, product.Id);
            Assert.Equal("TVOD", item.Text("type"));
        });
    }

    [Fact]
    public async Task Products_of_a_page_are_compared_in_one_call()
    {
        var api = Api.Counted();
        await api.DataAsync("{ cms { products(perPage: 6) { items { similar(perPage: 3, query: \"quality:HD\") { items { id } } } } } }");
        Assert.Equal(["Search product(1)", "Search product(6)"], api.Store.Calls);
    }

    [Fact]
    public async Task Recommendations_leave_out_what_was_seen_and_take_two_calls()
    {
        var user = Sample.Owner() with
        {
            Watching = [new(Sample.Title(Title).Videos[0].Id, Title.Id, 10, Api.Now)],
            Bookmarks = [.. Api.Content.Products.Where(product => Sample.IsVisible(product) && product.Id != Title.Id).Skip(5).Take(3).Select(static product => new Bookmark(product.Id, Api.Now))],
        };
        var api = Api.With(user);

        var data = await api.DataAsync("{ user { recommendations(perPage: 100) { pagination { total } items { id } } } }", caller: api.SignedIn(user));

        Assert.Equal(["Get product(4)", "Search product(1)"], api.Store.Calls);
        ImmutableArray<string> known = [$"{Title.Id}", .. user.Bookmarks.Select(static bookmark => $"{bookmark.ProductId}")];
        var titles = Api.Content.Products.Where(static product => Sample.IsVisible(product) && product.Type == ProductType.Tvod)
            .Select(static product => $"{product.Id}").Except(known).ToHashSet();
        Assert.Equal(titles.Count, data.At("user.recommendations.pagination.total").GetInt32());
        Assert.All(data.Items("user.recommendations.items"), item => Assert.Contains(item.Text("id")!, titles));
    }

    [Fact]
    public async Task Who_has_no_history_sees_the_platforms_order_in_one_call()
    {
        var user = Sample.Owner();
        var api = Api.With(user);
        var data = await api.DataAsync("{ user { recommendations(perPage: 30) { items { id } } } }", caller: api.SignedIn(user));
        Assert.Equal(["Search product(1)"], api.Store.Calls);
        var expected = ItemKinds.Product.Sort(Api.Content.Products.Where(static product => Sample.IsVisible(product) && product.Type == ProductType.Tvod));
        Assert.Equal(expected.Take(30).Select(static product => $"{product.Id}"), data.Items("user.recommendations.items").Select(static item => item.Text("id")));
    }

    [Fact]
    public async Task What_was_watched_last_leads()
    {
        var user = Sample.Owner() with { Watching = [new(Sample.Title(Title).Videos[0].Id, Title.Id, 10, Api.Now)] };
        var api = Api.With(user);
        var data = await api.DataAsync(
            "query($id: ID!) { user { recommendations(perPage: 3) { items { id } } } cms { product(id: $id) { similar(perPage: 3) { items { id } } } } }",
            new { id = Title.Id },
            api.SignedIn(user));
        Assert.Equal(
            data.Items("cms.product.similar.items").Select(static item => item.Text("id")),
            data.Items("user.recommendations.items").Select(static item => item.Text("id")));
    }
}
