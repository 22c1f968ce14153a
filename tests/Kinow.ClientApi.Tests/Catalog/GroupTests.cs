using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Catalog;

/// <summary>What customer groups see: for everybody else a restricted product is one that does not exist.</summary>
public sealed class GroupTests
{
    private const string Everywhere =
        "query($id: ID!, $ids: [ID!], $video: ID!, $name: String!) { cms { product(id: $id) { id } video(id: $video) { id } "
        + "products(includeIds: $ids) { pagination { total } items { id } } all: products { pagination { total } } "
        + "videos(query: \"product:REF\") { pagination { total } } extracts(query: \"product:REF\") { pagination { total } } "
        + "search(text: $name, perPage: 100) { pagination { total } items { id } facets { types { count } } } "
        + "suggestions(text: $name, perPage: 25) { product { id } } } }";

    private const string Mine =
        "{ user { bookmarks { pagination { total } items { id } } continueWatching { pagination { total } } products(perPage: 100) { items { id } } "
        + "videos(perPage: 100) { items { id } } playlists { products { items { id } } } recommendations(perPage: 100) { items { id } } } }";

    private const string Play = "query($id: ID!) { cms { video(id: $id) { accessInfo { reason streaming } player { url } product { canBuy } } } }";

    private static readonly Product Film = Sample.VisibleTitle(static (p, title) => p.Geolocation == GeolocationRule.None
        && title.Videos is [{ Active: true, Free: true, HasFreeAccess.HasStreaming: true, Filename: not null, DateFrom: null, DateTo: null }]);

    private static readonly long Video = Sample.Title(Film).Videos[0].Id;

    private static readonly GroupRestriction[] Restrictions =
        [new(GroupRestrictionBehavior.Only, [1, 2]), new(GroupRestrictionBehavior.Except, [3]), new(GroupRestrictionBehavior.Nobody, [1])];

    private static readonly User Owner = Sample.Owner() with
    {
        Bookmarks = [new(Film.Id, Api.Now)],
        Watching = [new(Video, Film.Id, 60, Api.Now)],
        Playlists = [new() { Id = Guid.CreateVersion7(Api.Now), Name = "Mine", ProductIds = [Film.Id], DateAdd = Api.Now, DateUpd = Api.Now }],
    };

    [Theory]
    [InlineData(0, "", false)]
    [InlineData(0, "2", true)]
    [InlineData(0, "3-4", false)]
    [InlineData(0, "many", false)]
    [InlineData(1, "", true)]
    [InlineData(1, "2", true)]
    [InlineData(1, "2-3", false)]
    [InlineData(1, "many", false)]
    [InlineData(2, "1", false)]
    public async Task A_restricted_product_is_seen_as_it_is_or_not_at_all(int restriction, string groups, bool isSeen)
    {
        var restricted = Over(Restrictions[restriction]);
        var expected = isSeen ? Over(GroupRestriction.None) : Over(GroupRestriction.None, isActive: false);
        var member = Member(groups);
        foreach (var (query, variables) in new (string, object?)[] { (Everywhere.Replace("REF", $"{Film.Id}", StringComparison.Ordinal), Variables), (Mine, null) })
        {
            var actual = await DataAsync(restricted, query, variables, member);
            Assert.Equal((await DataAsync(expected, query, variables, member)).GetRawText(), actual.GetRawText());
            Assert.Equal(isSeen, actual.GetRawText().Contains($"\"{Film.Id}\"", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_restricted_product_can_be_neither_bookmarked_nor_put_into_a_playlist()
    {
        const string Bookmark = "mutation($id: ID!) { toggleBookmark(product: $id) }";
        var stranger = Owner with { Bookmarks = [] };
        var (member, nobody) = (ApiOver(Restrictions[0], stranger with { GroupIds = [1] }), ApiOver(Restrictions[0], stranger));
        (await nobody.SendAsync(Bookmark, new { id = Film.Id }, nobody.SignedIn(stranger))).Error("BAD_USER_INPUT");
        Assert.True((await member.DataAsync(Bookmark, new { id = Film.Id }, member.SignedIn(stranger))).At("toggleBookmark").GetBoolean());
        const string Create = "mutation($i: CreatePlaylistInput!) { createPlaylist(input: $i) { products { items { id } } } }";
        var input = new { i = new { name = "More", products = new[] { Film.Id } } };
        (await nobody.SendAsync(Create, input, nobody.SignedIn(stranger))).Error("BAD_USER_INPUT");
        Assert.Equal([Film.Id], (await member.DataAsync(Create, input, member.SignedIn(stranger))).Ids("createPlaylist.products"));
    }

    [Fact]
    public async Task Lists_follow_the_access_token_and_the_account_once_it_was_read()
    {
        const string Plain = "query($id: ID!) { cms { product(id: $id) { id } } }";
        const string AfterUser = "query($id: ID!) { user { id } cms { product(id: $id) { id } } }";
        foreach (var (before, now) in new[] { (GroupSet.None, GroupSet.Of([1])), (GroupSet.Of([1]), GroupSet.None) })
        {
            var user = Owner with { GroupIds = now.Ids };
            var api = ApiOver(Restrictions[0], user);
            var caller = new Caller { Token = api.TokenOf(user.Id, groups: before) };
            Assert.Equal(!before.IsNone, IsSeen(await api.DataAsync(Plain, new { id = Film.Id }, caller)));
            Assert.Equal(!now.IsNone, IsSeen(await api.DataAsync(AfterUser, new { id = Film.Id }, caller)));
        }
    }

    [Fact]
    public async Task Whoever_left_a_group_plays_nothing_of_it_though_the_access_token_still_shows_it()
    {
        var api = ApiOver(Restrictions[0], Owner);
        var member = new Caller { Token = api.TokenOf(Owner.Id, groups: GroupSet.Of([1])) };
        var closed = await api.SendAsync(Play, new { id = Video }, member);
        closed.Error("GROUP_RESTRICTED");
        Assert.Equal(("GROUP", false), (closed.Body.Text("data.cms.video.accessInfo.reason"), closed.Body.At("data.cms.video.accessInfo.streaming").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, closed.Body.At("data.cms.video.player").ValueKind);

        var again = ApiOver(Restrictions[0], Owner with { GroupIds = [1] });
        Assert.Equal("FREE", (await again.DataAsync(Play, new { id = Video }, member)).Text("cms.video.accessInfo.reason"));
    }

    [Fact]
    public async Task A_session_knows_the_groups_from_its_opening_and_from_each_renewal()
    {
        const string Token = "accessToken refreshToken user { groupToken groups { id name } }";
        var accounts = GeneratedAccounts.Create(Api.Content, 7, 12, Api.Now);
        var api = new Api(Api.Content, accounts: accounts);
        var opened = await api.DataAsync(
            $"mutation {{ signin(credentials: {{ email: \"demo12@example.com\", password: \"{GeneratedAccounts.Password}\" }}) {{ {Token} }} }}",
            caller: new() { Language = "fr" });
        Assert.Equal("""[{"id":"1","name":"Avant-première"}]""", opened.At("signin.user.groups").GetRawText());
        Assert.Equal("1", (string?)Jwt.Part(opened.Text("signin.accessToken")!, 1)["groups"]);
        var groups = api.Services.GroupTokens.Read(opened.Text("signin.user.groupToken")!, Api.Now);
        Assert.Equal(GroupSet.Of([1]), groups);

        var renewed = await api.DataAsync("mutation($t: String!) { signin(refreshToken: $t) { accessToken } }", new { t = opened.Text("signin.refreshToken") });
        Assert.Equal("1", (string?)Jwt.Part(renewed.Text("signin.accessToken")!, 1)["groups"]);
    }

    [Fact]
    public async Task Who_is_in_no_group_has_no_group_token()
    {
        var api = ApiOver(GroupRestriction.None, Owner);
        var data = await api.DataAsync("{ user { groupToken groups { id } } }", caller: api.SignedIn(Owner));
        Assert.Equal("""{"groupToken":null,"groups":[]}""", data.At("user").GetRawText());
    }

    private static object Variables => new
    {
        id = Film.Id,
        ids = new[] { Film.Id },
        video = Video,
        name = Film.Name.Resolve(Sample.Audience.Languages),
    };

    private static CatalogContent Over(GroupRestriction restriction, bool isActive = true) => Api.Content with
    {
        Products =
        [
            .. Api.Content.Products.Select(product => product.Id == Film.Id
                ? product with { Groups = restriction, Active = isActive }
                : product with { Groups = GroupRestriction.None }),
        ],
    };

    private static Api ApiOver(GroupRestriction restriction, User user) =>
        new(Over(restriction), accounts: [(user, new Credential(user.Id, user.Profile.Email, ""))]);

    private static User Member(string groups) => Owner with
    {
        GroupIds = groups == "many" ? [.. Enumerable.Range(1, GroupSet.MaxCount + 1).Select(static id => (long)id)] : GroupSet.TryParse(groups)!.Ids,
    };

    private static Task<JsonElement> DataAsync(CatalogContent content, string query, object? variables, User user)
    {
        var api = new Api(content, accounts: [(user, new Credential(user.Id, user.Profile.Email, ""))]);
        return api.DataAsync(query, variables, new() { Token = api.TokenOf(user.Id, groups: GroupSet.Of(user.GroupIds)) });
    }

    private static bool IsSeen(JsonElement data) => data.At("cms.product").ValueKind == JsonValueKind.Object;
}
