using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class PlaylistTests
{
    private const string Fields = "{ id name dateAdd dateUpd products(perPage: 100) { pagination { total } items { id } } }";
    private const string Create = $"mutation($i: CreatePlaylistInput!) {{ createPlaylist(input: $i) {Fields} }}";
    private const string Update = $"mutation($i: UpdatePlaylistInput!) {{ updatePlaylist(input: $i) {Fields} }}";
    private const string Delete = "mutation($id: ID!) { deletePlaylist(id: $id) }";
    private const string List = $"{{ user {{ playlists {Fields} }} }}";

    private static readonly long[] Titles =
        [.. Api.Content.Products.Where(static p => p.Extension is ProductTvod && Sample.IsVisible(p)).Take(6).Select(static p => p.Id)];

    private static readonly long Hidden = Api.Content.Products.First(static p => !p.Active).Id;

    private readonly User user = Sample.Owner();

    [Fact]
    public async Task A_playlist_keeps_the_order_it_was_made_in()
    {
        var api = Api.With(user);
        long[] order = [Titles[3], Titles[0], Titles[5], Titles[1]];
        var made = await CreateAsync(api, new { name = " Later ", products = order.Append(Titles[0]) });

        Assert.Equal(order, made.Ids("products"));
        Assert.Equal(("Later", 7), (made.Text("name"), Guid.Parse(made.Text("id")!).Version));
        Assert.Equal(made.GetRawText(), Assert.Single(await ListAsync(api)).GetRawText());
        var none = await CreateAsync(api, new { name = "Later" }, Api.Now.AddMinutes(1));
        Assert.Empty(none.Ids("products"));
        Assert.Equal([none.Text("id"), made.Text("id")], (await ListAsync(api)).Select(static p => p.Text("id")));
    }

    [Fact]
    public async Task What_is_left_out_of_a_change_stays()
    {
        var api = Api.With(user with { Playlists = [Playlist(1, Titles[0], Titles[1])] });
        var id = Playlist(1).Id;
        var renamed = await UpdateAsync(api, new { id, name = "Sooner" });
        Assert.Equal("Sooner", renamed.Text("name"));
        Assert.Equal([Titles[0], Titles[1]], renamed.Ids("products"));

        var filled = await UpdateAsync(api, new { id, products = new[] { Titles[4], Titles[0] }, name = (string?)null });
        Assert.Equal("Sooner", filled.Text("name"));
        Assert.Equal([Titles[4], Titles[0]], filled.Ids("products"));
        Assert.True(filled.At("dateUpd").GetDateTimeOffset() > renamed.At("dateUpd").GetDateTimeOffset());
        Assert.Equal(Playlist(1).DateAdd, filled.At("dateAdd").GetDateTimeOffset());
        Assert.Equal(filled.GetRawText(), (await UpdateAsync(api, new { id })).GetRawText());
        Assert.Empty((await UpdateAsync(api, new { id, products = Array.Empty<long>() })).Ids("products"));
    }

    [Fact]
    public async Task What_is_not_visible_is_kept_but_neither_shown_nor_added()
    {
        var api = Api.With(user with { Playlists = [Playlist(1, Hidden, Titles[0])] });
        var id = Playlist(1).Id;
        Assert.Equal([Titles[0]], (await ListAsync(api))[0].Ids("products"));
        Assert.Equal([Titles[1]], (await UpdateAsync(api, new { id, products = new[] { Titles[1], Hidden } })).Ids("products"));
        var kept = (await api.Accounts.FindAsync(user.Id, CancellationToken.None))!.Playlists[0];
        Assert.Equal([Titles[1], Hidden], kept.ProductIds.AsEnumerable());
        foreach (var wrong in new[] { "x", "-1", "0", "01", "999999999" })
        {
            (await api.SendAsync(Update, new { i = new { id, products = new[] { wrong } } }, api.SignedIn(user))).Error("BAD_USER_INPUT");
            await RefusedAsync(api, new { name = "P", products = new[] { wrong } });
        }

        await RefusedAsync(api, new { name = "P", products = new[] { Hidden } });
    }

    [Fact]
    public async Task A_playlist_is_deleted_once()
    {
        var api = Api.With(user with { Playlists = [Playlist(2), Playlist(1)] });
        foreach (var deleted in new[] { true, false })
        {
            var data = await api.DataAsync(Delete, new { id = Playlist(1).Id }, api.SignedIn(user));
            Assert.Equal(deleted, data.At("deletePlaylist").GetBoolean());
        }

        Assert.Equal(Playlist(2).Id.ToString("D"), Assert.Single(await ListAsync(api)).Text("id"));
    }

    [Fact]
    public async Task The_playlist_of_another_account_is_as_unknown_as_none()
    {
        var other = Sample.Owner() with { Playlists = [Playlist(9)] };
        var api = new Api(
            Api.Content,
            accounts:
            [
                (user, new Credential(user.Id, user.Profile.Email, "")),
                (other, new Credential(other.Id, EmailAddress.Parse("other@example.com"), "")),
            ]);
        foreach (var id in new[] { $"{Playlist(9).Id}", $"{Guid.NewGuid()}", "x", "" })
        {
            Assert.Equal(JsonValueKind.Null, (await UpdateAsync(api, new { id, name = "Mine" })).ValueKind);
            Assert.False((await api.DataAsync(Delete, new { id }, api.SignedIn(user))).At("deletePlaylist").GetBoolean());
        }

        Assert.Equal("P9", Assert.Single((await api.Accounts.FindAsync(other.Id, CancellationToken.None))!.Playlists).Name);
    }

    [Fact]
    public async Task There_are_limits_on_playlists_and_their_products()
    {
        var many = Enumerable.Range(1, PlaylistRules.MaxPlaylists).Select(static n => Playlist(n));
        var api = Api.With(user with { Playlists = [.. many] });
        Assert.Contains("100", (await RefusedAsync(api, new { name = "P" })).Text("message"), StringComparison.Ordinal);

        long[] thousand = [.. Enumerable.Range(1, 1_000).Select(static i => 1_000_000L + i)];
        var full = Enumerable.Range(1, 10).Select(n => Playlist(n, thousand));
        api = Api.With(user with { Playlists = [.. full] });
        var refused = await RefusedAsync(api, new { name = "P", products = Titles });
        Assert.Contains("10000", refused.Text("message"), StringComparison.Ordinal);
        await RefusedAsync(api, new { name = "P", products = Enumerable.Range(1, 1_001) });
    }

    [Theory]
    [InlineData("🎬", 100, true)]
    [InlineData("🎬", 101, false)]
    [InlineData(" ", 5, false)]
    public async Task A_name_has_up_to_a_hundred_code_points(string piece, int count, bool isTaken)
    {
        var name = string.Concat(Enumerable.Repeat(piece, count));
        var api = Api.With(user);
        if (isTaken) Assert.Equal(name, (await CreateAsync(api, new { name })).Text("name"));
        else await RefusedAsync(api, new { name });
    }

    [Fact]
    public async Task The_products_of_all_playlists_are_asked_in_one_call()
    {
        var api = Api.With(user with { Playlists = [Playlist(3, Titles[0]), Playlist(2, Titles[1], Titles[0]), Playlist(1)] });
        var lists = await ListAsync(api);

        Assert.Equal([1, 2, 0], lists.Select(static list => list.Number("products.pagination.total")));
        Assert.Single(api.Store.Calls);
    }

    private static Playlist Playlist(int number, params ReadOnlySpan<long> products) => new()
    {
        Id = Guid.Parse($"0195a3c2-1f00-7000-8000-{number:d12}"),
        Name = $"P{number}",
        ProductIds = [.. products],
        DateAdd = Api.Now.AddDays(-100).AddHours(number),
        DateUpd = Api.Now.AddDays(-100).AddHours(number),
    };

    private async Task<JsonElement> CreateAsync(Api api, object input, DateTimeOffset? at = null) =>
        (await api.DataAsync(Create, new { i = input }, api.SignedIn(user, at))).At("createPlaylist");

    private async Task<JsonElement> UpdateAsync(Api api, object input) =>
        (await api.DataAsync(Update, new { i = input }, api.SignedIn(user))).At("updatePlaylist");

    private async Task<JsonElement> RefusedAsync(Api api, object input) =>
        (await api.SendAsync(Create, new { i = input }, api.SignedIn(user))).Error("BAD_USER_INPUT");

    private async Task<JsonElement[]> ListAsync(Api api) => (await api.DataAsync(List, caller: api.SignedIn(user))).Items("user.playlists");
}
