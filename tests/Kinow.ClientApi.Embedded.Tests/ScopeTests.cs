using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Embedded.Tests;

public sealed class ScopeTests
{
    private static readonly CatalogAudience Audience = Catalog.Audience();

    private static readonly Product Series = Catalog.Content.Products.First(
        p => ItemKinds.Product.IsVisible(p, Audience) && p.Extension is ProductTvod { VideoGroups.Length: > 1, Videos.Length: > 9 } title
            && title.Videos.All(IsVisible));

    private static ProductTvod Title => (ProductTvod)Series.Extension;

    [Fact]
    public async Task Videos_of_a_product_stand_in_the_order_of_its_seasons()
    {
        var page = await Catalog.VideosAsync(Audience, new(PerPage: 100), ScopeKind.Product, Series.Id);
        Assert.Equal(Title.Videos.Select(v => v.Id), page.Items.Select(v => v.Id));
    }

    [Fact]
    public async Task Videos_of_a_season_are_its_own()
    {
        var season = Title.VideoGroups[1];
        var page = await Catalog.VideosAsync(Audience, new(PerPage: 100), ScopeKind.VideoGroup, season.Id);
        Assert.Equal(season.Videos.Select(v => v.Id), page.Items.Select(v => v.Id));
    }

    [Fact]
    public async Task Seasons_belong_to_their_product()
    {
        var search = Catalog.Search(ItemKinds.VideoGroup.Fields, new(Sort: [("position", SortOrder.Desc)]), ScopeKind.Product, Series.Id);
        var page = Assert.Single(await Catalog.Store.SearchAsync(ItemKinds.VideoGroup, new[] { search }, new(Audience), default));
        Assert.Equal(Title.VideoGroups.Select(g => g.Id).Reverse(), page.Items.Select(g => g.Id));
    }

    [Fact]
    public async Task Videos_of_a_hidden_product_are_hidden()
    {
        var hidden = Catalog.Content.Products.First(p => !p.Active && p.Extension is ProductTvod { Videos.IsEmpty: false });
        var page = await Catalog.VideosAsync(Audience, default, ScopeKind.Product, hidden.Id);
        Assert.Equal(0, page.Pagination.Total);
        var video = ((ProductTvod)hidden.Extension).Videos[0].Id;
        Assert.Null(Assert.Single(await Catalog.Store.GetAsync(ItemKinds.Video, new[] { video }, new(Audience), default)));
    }

    [Fact]
    public async Task Videos_of_a_category_are_those_of_its_products()
    {
        var page = await Catalog.VideosAsync(Audience, new(PerPage: 100), ScopeKind.Category, 3);
        var products = Catalog.Content.Products.Where(p => p.Categories.Any(c => c.CategoryId == 3)).Select(p => p.Id).ToHashSet();
        Assert.Equal(100, page.Items.Length);
        Assert.All(page.Items, v => Assert.Contains(v.ProductId, products));
    }

    [Fact]
    public async Task Deleted_people_are_neither_listed_nor_credited()
    {
        var product = Catalog.Content.Products.First(p => p.Extension is ProductTvod title && title.Actors.Any(c => !c.Person.Active));
        var credits = ((ProductTvod)product.Extension).Actors;
        var search = Catalog.Search(ItemKinds.ActorCredit.Fields, new(PerPage: 100), ScopeKind.Product, product.Id);
        var page = Assert.Single(await Catalog.Store.SearchAsync(ItemKinds.ActorCredit, new[] { search }, new(Audience), default));
        Assert.Equal(credits.Where(c => c.Person.Active).Select(c => c.Person.Id), page.Items.Select(c => c.Person.Id));

        var deleted = credits.First(c => !c.Person.Active).Person.Id;
        Assert.Null(Assert.Single(await Catalog.Store.GetAsync(ItemKinds.Actor, new[] { deleted }, new(Audience), default)));
        var all = Assert.Single(await Catalog.Store.SearchAsync(
            ItemKinds.Actor, new[] { Catalog.Search(ItemKinds.Actor.Fields, default) }, new(Audience), default));
        Assert.Equal(Catalog.Content.Actors.Count(a => a.Active), all.Pagination.Total);
    }

    [Fact]
    public async Task Products_of_a_person_are_those_that_credit_the_person()
    {
        var actor = Title.Actors.First(c => c.Person.Active).Person.Id;
        var page = await Catalog.ProductsAsync(Audience, new(PerPage: 100), ScopeKind.Actor, actor);
        Assert.Contains(page.Items, p => p.Id == Series.Id);
        Assert.All(page.Items, p => Assert.Contains(((ProductTvod)p.Extension).Actors, c => c.Person.Id == actor));
    }

    [Fact]
    public async Task Categories_of_a_product_and_of_an_offer()
    {
        var mine = await Catalog.CategoriesAsync(Audience, new(PerPage: 100), ScopeKind.Product, Series.Id);
        Assert.Equal(Series.Categories.Select(c => c.CategoryId).Order(), mine.Items.Select(c => c.Id).Order());
        var offer = Catalog.Content.Products.First(p => p.Extension is ProductSvod { CategoryIds.IsEmpty: false });
        Assert.Equal(5, Assert.Single((await Catalog.CategoriesAsync(Audience, default, ScopeKind.Offer, offer.Id)).Items).Id);
    }

    [Fact]
    public async Task Tags_are_those_of_the_language()
    {
        var search = Catalog.Search(ItemKinds.Tag.Fields, new(PerPage: 100));
        var page = Assert.Single(await Catalog.Store.SearchAsync(ItemKinds.Tag, new[] { search }, new(Audience), default));
        Assert.Equal(Catalog.Content.Tags.Length / 3, page.Pagination.Total);
        Assert.All(page.Items, tag => Assert.Equal("fr", tag.Language.ToString()));
    }

    [Fact]
    public async Task A_scope_that_makes_no_sense_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Catalog.ProductsAsync(Audience, default, ScopeKind.VideoGroup, 1));

    private static bool IsVisible(Video video) => ItemKinds.Video.IsVisible(video, Audience);
}
