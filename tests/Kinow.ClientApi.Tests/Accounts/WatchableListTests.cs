using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

/// <summary>The lists of what an account may watch hold what the flags of the single items say.</summary>
public sealed class WatchableListTests
{
    private const string Products =
        "query($page: Int) { user { products(page: $page, perPage: 100) { pagination { total lastPage } items { id extension { user { accessible } } } } } "
        + "cms { products(page: $page, perPage: 100) { pagination { total lastPage } items { id extension { user { accessible } } } } } }";

    private const string Videos =
        "query($page: Int) { user { videos(page: $page, perPage: 100) { pagination { total lastPage } items { id accessInfo { streaming download } } } } "
        + "cms { videos(page: $page, perPage: 100) { pagination { total lastPage } items { id accessInfo { streaming download } } } } }";

    private static readonly User[] Accounts = [.. GeneratedAccounts.Create(Api.Content, 7, 12, Api.Now).Select(static account => account.User)];

    [Fact]
    public async Task A_product_is_listed_exactly_when_it_is_accessible()
    {
        foreach (var user in Accounts)
        {
            await AgreeAsync(Products, "products", user, static product => product.At("extension.user.accessible").GetBoolean());
        }
    }

    [Fact]
    public async Task A_video_is_listed_exactly_when_it_may_be_streamed_or_downloaded()
    {
        foreach (var user in Accounts[^2..])
        {
            await AgreeAsync(
                Videos, "videos", user, static video => video.At("accessInfo.streaming").GetBoolean() || video.At("accessInfo.download").GetBoolean());
        }
    }

    [Fact]
    public async Task Queries_and_ids_narrow_what_may_be_watched()
    {
        var product = Sample.VisibleTitle(static (p, t) => p.Window.IsPublishedAt(Api.Now) && p.Geolocation == GeolocationRule.None
            && t.Videos is [{ Active: true, Free: false, DateFrom: null, DateTo: null, LanguageFilter: null }]);
        var other = Sample.VisibleTitle((p, t) => p.Id != product.Id && t.Videos.All(static v => v.HasFreeAccess == VideoFreeAccess.None));
        var owner = new Caller { User = Sample.Owner(new ProductAccess { Id = 1, Type = ProductType.Tvod, ProductId = product.Id }) };
        const string Query = "query($ids: [ID!], $query: String) { user { products(includeIds: $ids, query: $query) { items { id } } } }";

        var mine = await Api.Generated.DataAsync(Query, new { ids = new[] { product.Id, other.Id } }, owner);
        Assert.Equal([product.Id], mine.Ids("user.products"));
        Assert.Equal([product.Id], (await Api.Generated.DataAsync(Query, new { query = $"id:{product.Id}" }, owner)).Ids("user.products"));
        Assert.Empty((await Api.Generated.DataAsync(Query, new { query = $"id:{other.Id}" }, owner)).Ids("user.products"));
        (await Api.Generated.SendAsync(Query, new { query = "nosuch:1" }, owner)).Error("BAD_USER_INPUT");
    }

    [Fact]
    public async Task Nobody_has_lists_without_an_account()
    {
        var data = await Api.Generated.DataAsync("{ user { products { items { id } } } }");
        Assert.Equal(JsonValueKind.Null, data.At("user").ValueKind);
    }

    [Fact]
    public async Task A_page_is_one_search_however_many_accesses_there_are()
    {
        var api = Api.Counted();
        await api.DataAsync("{ user { products { items { id } } videos { items { id } } } }", caller: new() { User = Accounts[^1] });
        Assert.Single(api.Store.Calls, "Search accessible product(1)");
        Assert.Single(api.Store.Calls, "Search accessible video(1)");
        Assert.DoesNotContain(api.Store.Calls, static call => call.StartsWith("Get product", StringComparison.Ordinal));
    }

    // All pages of both lists: the one of the account must be the other one reduced to what is open.
    private static async Task AgreeAsync(string query, string list, User user, Func<JsonElement, bool> isOpen)
    {
        var (mine, open, total) = (new List<string?>(), new List<string?>(), 0);
        for (var (page, last) = (1, 1); page <= last; page++)
        {
            var data = await Api.Generated.DataAsync(query, new { page }, new() { User = user });
            open.AddRange(data.Items($"cms.{list}.items").Where(isOpen).Select(static item => item.Text("id")));
            mine.AddRange(data.Items($"user.{list}.items").Select(static item => item.Text("id")));
            last = data.Number($"cms.{list}.pagination.lastPage");
            total = data.Number($"user.{list}.pagination.total");
        }

        Assert.Equal(open, mine);
        Assert.Equal(open.Count, total);
    }
}
