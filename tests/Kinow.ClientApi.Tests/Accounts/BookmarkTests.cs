using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class BookmarkTests
{
    private const string Toggle = "mutation($id: ID!) { toggleBookmark(product: $id) }";

    private const string List = "query($q: String, $ids: [ID!], $s: [SortInput!], $p: Int = 1, $n: Int = 10) { user { bookmarks(query: $q, includeIds: $ids, sort: $s, page: $p, "
        + "perPage: $n) { pagination { total lastPage } items { id name } } } }";

    private static readonly Product[] Titles = [.. Api.Content.Products.Where(p => p.Extension is ProductTvod && Sample.IsVisible(p)).Take(6)];

    private static readonly Product Hidden = Api.Content.Products.First(p => !p.Active);

    private readonly User user = Sample.Owner();

    [Fact]
    public async Task A_bookmark_is_put_in_and_taken_out()
    {
        var api = Api.With(user);
        foreach (var bookmarked in new[] { true, false, true })
        {
            var data = await api.DataAsync(Toggle, new { id = Titles[0].Id }, api.SignedIn(user));
            Assert.Equal(bookmarked, data.At("toggleBookmark").GetBoolean());
            var list = await api.DataAsync(List, caller: api.SignedIn(user));
            Assert.Equal(bookmarked ? [Titles[0].Id] : [], list.Ids("user.bookmarks"));
        }
    }

    [Fact]
    public async Task Fields_of_one_request_see_what_those_before_them_did()
    {
        var api = Api.With(user);
        var data = await api.DataAsync(
            "mutation($id: ID!) { a: toggleBookmark(product: $id) b: toggleBookmark(product: $id) c: toggleBookmark(product: $id) }",
            new { id = Titles[0].Id }, api.SignedIn(user));
        Assert.Equal([true, false, true], data.EnumerateObject().Select(p => p.Value.GetBoolean()));
    }

    [Fact]
    public async Task The_newest_comes_first_and_pages_count_what_is_visible()
    {
        var api = Api.With(user with { Bookmarks = [new(Hidden.Id, Api.Now.AddDays(-1)), .. Titles.Select((p, i) => new Bookmark(p.Id, Api.Now.AddDays(-2 - i)))] });
        var list = await api.DataAsync(List, new { n = 4 }, api.SignedIn(user));
        Assert.Equal(Titles.Take(4).Select(p => p.Id), list.Ids("user.bookmarks"));
        Assert.Equal((6, 2), (list.Number("user.bookmarks.pagination.total"), list.Number("user.bookmarks.pagination.lastPage")));
        Assert.Equal(
            Titles.Skip(4).Select(p => p.Id), (await api.DataAsync(List, new { n = 4, p = 2 }, api.SignedIn(user))).Ids("user.bookmarks"));
        Assert.Single(api.Store.Calls.Distinct());
    }

    [Fact]
    public async Task They_can_be_searched_sorted_and_picked_like_products()
    {
        var api = Api.With(user with { Bookmarks = [.. Titles.Select((p, i) => new Bookmark(p.Id, Api.Now.AddDays(-i)))] });
        var caller = api.SignedIn(user);
        var sorted = await api.DataAsync(List, new { s = new[] { new { field = "id", order = "Desc" } } }, caller);
        Assert.Equal(Titles.Select(p => p.Id).OrderDescending(), sorted.Ids("user.bookmarks"));
        var found = await api.DataAsync(List, new { q = $"id:{Titles[3].Id}" }, caller);
        Assert.Equal([Titles[3].Id], found.Ids("user.bookmarks"));
        var picked = await api.DataAsync(List, new { ids = new[] { Titles[1].Id, Titles[4].Id, 999_999 } }, caller);
        Assert.Equal([Titles[1].Id, Titles[4].Id], picked.Ids("user.bookmarks"));
        (await api.SendAsync(List, new { q = "nosuch:1" }, caller)).Error("BAD_USER_INPUT");
    }

    [Fact]
    public async Task What_is_not_visible_can_be_taken_out_but_not_put_in()
    {
        var api = Api.With(user with { Bookmarks = [new(Hidden.Id, Api.Now)] });
        Assert.False((await api.DataAsync(Toggle, new { id = Hidden.Id }, api.SignedIn(user))).At("toggleBookmark").GetBoolean());
        foreach (var id in new[] { $"{Hidden.Id}", "999999", "x", "-1", "" })
        {
            (await api.SendAsync(Toggle, new { id }, api.SignedIn(user))).Error("BAD_USER_INPUT");
        }
    }

    [Fact]
    public async Task An_account_has_at_most_1000()
    {
        var many = Enumerable.Range(1, BookmarkRules.MaxBookmarks).Select(i => new Bookmark(1_000_000 + i, Api.Now));
        var api = Api.With(user with { Bookmarks = [.. many] });
        Assert.Contains("1000", (await api.SendAsync(Toggle, new { id = Titles[0].Id }, api.SignedIn(user))).Error("BAD_USER_INPUT").Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_account_may_nothing()
    {
        var api = Api.With(user with { Active = false });
        (await api.SendAsync(Toggle, new { id = Titles[0].Id }, api.SignedIn(user))).Error("UNAUTHENTICATED");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await api.DataAsync(List, caller: api.SignedIn(user))).At("user").ValueKind);
    }
}
