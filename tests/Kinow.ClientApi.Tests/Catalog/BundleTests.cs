using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Catalog;

/// <summary>Titles that are sold together.</summary>
public sealed class BundleTests
{
    private static readonly Product Bundle = Api.Content.Products.First(static p => p.Extension is ProductBundle);

    private static readonly long[] Titles = [.. ((ProductBundle)Bundle.Extension).ProductIds];

    [Fact]
    public async Task Its_titles_stand_in_its_order_and_name_it()
    {
        const string Query = """
            query($id: ID!) { cms { product(id: $id) { type extension { __typename
              ... on ProductBundle { accessModes { type priceFormat } products { items { id bundles { items { id } } } } } } } } }
            """;
        var reversed = ((ProductBundle)Bundle.Extension) with { ProductIds = [.. Titles.Reverse()] };
        var content = Api.Content with { Products = Api.Content.Products.Replace(Bundle, Bundle with { Extension = reversed }) };
        foreach (var (api, expected) in new[] { (Api.Generated, Titles), (new Api(content), Titles.Reverse().ToArray()) })
        {
            var product = (await api.DataAsync(Query, new { id = Bundle.Id })).At("cms.product");
            Assert.Equal(("BUNDLE", "ProductBundle"), (product.Text("type"), product.Text("extension.__typename")));
            Assert.Equal(["RENT", "PURCHASE"], product.Items("extension.accessModes").Select(static mode => mode.Text("type")));
            var items = product.Items("extension.products.items");
            Assert.Equal(expected.Select(static id => $"{id}"), items.Select(static item => item.Text("id")));
            Assert.All(items, static item => Assert.Contains($"{Bundle.Id}", item.Items("bundles.items").Select(static b => b.Text("id"))));
        }
    }

    [Fact]
    public async Task Who_has_got_it_may_watch_what_is_in_it()
    {
        const string Query = """
            query($titles: [ID!], $other: ID!) {
              cms {
                products(includeIds: $titles) { items { extension { user { accessible reason } } } }
                product(id: $other) { extension { user { accessible reason canBuy } } } }
              user { accesses { items { type product { id } accessMode { id } } } products(includeIds: $titles) { pagination { total } } } }
            """;
        var owner = Sample.Owner(new ProductAccess
        {
            Id = 1,
            Type = ProductType.Bundle,
            ProductId = Bundle.Id,
            AccessModeId = 2,
            DateAdd = Api.Now.AddDays(-1),
        });
        var api = new Api(Api.Content, accounts: [(owner, new(owner.Id, owner.Profile.Email, ""))]);
        var data = await api.DataAsync(Query, new { titles = Titles, other = Bundle.Id }, api.SignedIn(owner));
        Assert.All(
            data.Items("cms.products.items"),
            static item => Assert.Equal("PURCHASED", item.Text("extension.user.reason")));
        Assert.Equal("PURCHASED", data.Text("cms.product.extension.user.reason"));
        Assert.False(data.At("cms.product.extension.user.canBuy").GetBoolean());
        var access = Assert.Single(data.Items("user.accesses.items"));
        Assert.Equal(("BUNDLE", $"{Bundle.Id}-2"), (access.Text("type"), access.Text("accessMode.id")));
        Assert.Equal(Titles.Length, data.At("user.products.pagination.total").GetInt32());
    }

    [Fact]
    public async Task It_is_among_what_opens_a_video()
    {
        var title = Api.Content.Products.First(p =>
            Titles.Contains(p.Id) && p.Extension is ProductTvod film && film.Videos.Any(static v => !v.Free && v.Active));
        var data = await Api.Generated.DataAsync(
            "query($id: ID!) { cms { product(id: $id) { extension { ... on ProductTVOD { videos { items { accessInfo { reason openedBy { bundles { id } } } } } } } } } }",
            new { id = title.Id });
        var videos = data.Items("cms.product.extension.videos.items");
        Assert.Contains(videos, static video => video.Items("accessInfo.openedBy.bundles").Any(static b => b.Text("id") == $"{Bundle.Id}"));
        Assert.All(
            videos.Where(static video => video.Text("accessInfo.reason") == "FREE"),
            static video => Assert.Empty(video.Items("accessInfo.openedBy.bundles")));
    }
}
