using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Profiles;

/// <summary>Profiles are made, changed, selected and deleted, and each has bookmarks and positions of its own.</summary>
public sealed class ProfileTests
{
    private const string List = "{ user { profiles { id name picture langISO ageLimit hasPin isFirst } selectedProfile { id } } }";
    private const string Toggle = "mutation($p: ID!) { toggleBookmark(product: $p) }";
    private const string Bookmarks = "{ user { bookmarks { items { id } } } }";
    private const string Begun = "{ user { continueWatching { items { video { id } } } } }";

    private static readonly string Product = Sample.VisibleTitle(static (_, title) => title.Videos is [{ Active: true }, ..]).Id.ToString(null, null);

    private readonly Api api = new(Api.Content, accounts: GeneratedAccounts.Create(Api.Content, 7, 2, Api.Now));

    [Fact]
    public async Task An_account_has_a_first_profile_which_is_selected_and_cannot_be_deleted()
    {
        var session = await ProfileSession.OpenAsync(api);
        var account = Account();
        var first = Assert.Single((await session.DataAsync(List)).Items("user.profiles"));
        Assert.Equal((account.Id.ToString(), account.Profile.Firstname, true), (first.Text("id"), first.Text("name"), first.At("isFirst").GetBoolean()));
        Assert.Equal(account.Id.ToString(), session.Selected);
        (await session.DeleteAsync(account.Id.ToString())).Error("BAD_USER_INPUT");
    }

    [Fact]
    public async Task A_profile_is_listed_as_it_was_made_and_as_it_was_changed()
    {
        var session = await ProfileSession.OpenAsync(api);
        var id = await session.CreateAsync(
            new { name = " Zoé ", picture = "https://images.example.org/7.png", langISO = "fr", ageLimit = 10, pin = "1234" });
        var made = (await session.DataAsync(List)).Items("user.profiles").Last();
        Assert.Equal(
            (id, "Zoé", "https://images.example.org/7.png", "fr", 10, true, false),
            (made.Text("id"), made.Text("name"), made.Text("picture"), made.Text("langISO"), made.At("ageLimit").GetInt32(),
                made.At("hasPin").GetBoolean(), made.At("isFirst").GetBoolean()));

        var changed = (await session.UpdateAsync(new { id, name = "Zo", picture = (string?)null, pin = (string?)null })).Data.At("updateProfile");
        Assert.Equal(
            ("Zo", JsonValueKind.Null, "fr", 10, false),
            (changed.Text("name"), changed.At("picture").ValueKind, changed.Text("langISO"), changed.At("ageLimit").GetInt32(),
                changed.At("hasPin").GetBoolean()));
        var first = (await session.UpdateAsync(new { id = Account().Id, name = "Me" })).Data.At("updateProfile");
        Assert.Equal("Me", first.Text("name"));
        Assert.Equal(["Me", "Zo"], (await session.DataAsync(List)).Items("user.profiles").Select(static profile => profile.Text("name")));
    }

    [Theory]
    [InlineData("""{"name":" "}""")]
    [InlineData("""{"name":"a\u200bb"}""")]
    [InlineData("""{"name":"A","picture":"http://example.org/1.png"}""")]
    [InlineData("""{"name":"A","langISO":"xx"}""")]
    [InlineData("""{"name":"A","pin":"12a4"}""")]
    public async Task What_a_profile_may_not_say_is_refused(string input)
    {
        var session = await ProfileSession.OpenAsync(api);
        using var json = JsonDocument.Parse(input);
        (await session.TryCreateAsync(json.RootElement)).Error("BAD_USER_INPUT");
        Assert.Empty(Account().Profiles);
    }

    [Fact]
    public async Task Each_profile_has_bookmarks_of_its_own()
    {
        var session = await ProfileSession.OpenAsync(api);
        var before = (await session.DataAsync(Bookmarks)).Items("user.bookmarks.items").Count();
        var zoe = await session.CreateAsync(new { name = "Zoé" });
        await session.SelectAsync(zoe);
        Assert.Equal(zoe, session.Selected);
        Assert.True((await session.DataAsync(Toggle, new { p = Product })).At("toggleBookmark").GetBoolean());
        Assert.Equal([Product], await IdsAsync(session));

        await session.SelectAsync(null);
        Assert.Equal(Account().Id.ToString(), session.Selected);
        Assert.Equal(before, (await IdsAsync(session)).Length);
        await session.SelectAsync(zoe);
        Assert.False((await session.DataAsync(Toggle, new { p = Product })).At("toggleBookmark").GetBoolean());
        Assert.Empty(await IdsAsync(session));
    }

    [Fact]
    public async Task Each_profile_has_positions_of_its_own()
    {
        var film = Sample.VisibleTitle(static (_, title) => title.Videos is [{ Active: true, Free: true, Duration: > 60, Filename: not null }]);
        var video = Sample.Title(film).Videos[0];
        var session = await ProfileSession.OpenAsync(api);
        await session.SelectAsync(await session.CreateAsync(new { name = "Zoé" }));
        var watched = new { videoId = video.Id, watchedTime = 9, seek = 20, date = Api.Now.AddMinutes(-1) };
        await session.DataAsync("mutation($s: WatchSessionInput!) { addWatchSession(session: $s) }", new { s = watched });
        var start = "query($id: ID!) { cms { video(id: $id) { player { startAt } } } }";
        Assert.Single((await session.DataAsync(Begun)).Items("user.continueWatching.items"));
        Assert.Equal(20, (await session.DataAsync(start, new { id = video.Id })).At("cms.video.player.startAt").GetDouble());
        var player = (await session.DataAsync("query($id: ID!) { cms { video(id: $id) { player { sessionId } } } }", new { id = video.Id }))
            .Text("cms.video.player.sessionId");
        await session.DataAsync("mutation($s: ID!) { playerHeartbeat(session: $s, position: 40) { stopped } }", new { s = player });
        Assert.Equal(40, (await session.DataAsync(start, new { id = video.Id })).At("cms.video.player.startAt").GetDouble());
        await session.SelectAsync(null);
        Assert.DoesNotContain(
            video.Id.ToString(null, null), (await session.DataAsync(Begun)).Items("user.continueWatching.items").Select(static item => item.Text("video.id")));
        Assert.Equal(0, (await session.DataAsync(start, new { id = video.Id })).At("cms.video.player.startAt").GetDouble());
    }

    [Fact]
    public async Task A_renewed_session_keeps_its_profile_and_the_refresh_token_before_the_choice_is_good_for_nothing()
    {
        var session = await ProfileSession.OpenAsync(api);
        var zoe = await session.CreateAsync(new { name = "Zoé" });
        var before = session.Refresh;
        await session.SelectAsync(zoe);
        for (var i = 0; i < 2; i++)
        {
            await session.RenewAsync();
            Assert.Equal(zoe, session.Selected);
        }

        (await api.SendAsync("mutation($t: String!) { signin(refreshToken: $t) { expiresIn } }", new { t = before })).Error("UNAUTHENTICATED");
        Assert.Equal(Account().Id.ToString(), (await ProfileSession.OpenAsync(api)).Selected);
    }

    [Fact]
    public async Task What_follows_a_choice_in_the_same_request_is_of_the_profile()
    {
        var session = await ProfileSession.OpenAsync(api);
        var zoe = await session.CreateAsync(new { name = "Zoé" });
        await session.DataAsync(
            "mutation($id: ID!, $p: ID!) { selectProfile(id: $id) { expiresIn } toggleBookmark(product: $p) }", new { id = zoe, p = Product });
        Assert.Single(Account().Profiles[0].Bookmarks);
        (await session.SendAsync("mutation($id: ID!) { a: selectProfile(id: $id) { expiresIn } b: selectProfile { expiresIn } }", new { id = zoe }))
            .Error("BAD_USER_INPUT");
    }

    [Fact]
    public async Task A_session_that_has_ended_selects_nothing()
    {
        var session = await ProfileSession.OpenAsync(api);
        var zoe = await session.CreateAsync(new { name = "Zoé" });
        var stale = session.Caller;
        await session.DataAsync("mutation { signout }");
        (await api.SendAsync("mutation($id: ID!) { selectProfile(id: $id) { expiresIn } }", new { id = zoe }, stale)).Error("UNAUTHENTICATED");
    }

    [Fact]
    public async Task The_limit_is_that_of_the_platform_also_for_two_at_once()
    {
        var content = Api.Content with { Settings = Api.Content.Settings with { Profiles = new() { Limit = 3 } } };
        var limited = new Api(content, accounts: GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now));
        var session = await ProfileSession.OpenAsync(limited);
        Assert.Equal(3, (await session.DataAsync("{ settings { profiles { limit } } }")).At("settings.profiles.limit").GetInt32());
        await session.CreateAsync(new { name = "A" });
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => session.TryCreateAsync(new { name = $"B{i}" })));
        Assert.Single(answers, static answer => !answer.Body.TryGetProperty("errors", out _));
        foreach (var answer in answers.Where(static answer => answer.Body.TryGetProperty("errors", out _))) answer.Error("PROFILE_LIMIT_REACHED");
        (await session.TryCreateAsync(new { name = "C" })).Error("PROFILE_LIMIT_REACHED");
        var profiles = (await session.DataAsync(List)).Items("user.profiles").Select(static profile => profile.Text("id")!).ToArray();
        Assert.Equal(3, profiles.Length);
        Assert.True((await session.DeleteAsync(profiles[1])).Data.At("deleteProfile").GetBoolean());
        await session.CreateAsync(new { name = "D" });
    }

    [Fact]
    public async Task The_profile_of_another_account_answers_like_that_of_nothing()
    {
        var (mine, other) = (await ProfileSession.OpenAsync(api), await ProfileSession.OpenAsync(api, 2));
        var foreign = await other.CreateAsync(new { name = "Zoé" });
        foreach (var id in new[] { foreign, other.Selected!, Guid.NewGuid().ToString(), "7", "" })
        {
            (await mine.TrySelectAsync(id)).Error("PROFILE_NOT_FOUND");
            Assert.Equal(JsonValueKind.Null, (await mine.UpdateAsync(new { id, name = "X" })).Data.At("updateProfile").ValueKind);
            Assert.False((await mine.DeleteAsync(id)).Data.At("deleteProfile").GetBoolean());
        }

        Assert.Equal("Zoé", Assert.Single(Account(2).Profiles).Name);
    }

    [Fact]
    public async Task Erasing_the_account_erases_its_profiles()
    {
        var session = await ProfileSession.OpenAsync(api);
        await session.SelectAsync(await session.CreateAsync(new { name = "Zoé", pin = "1234" }), "1234");
        var account = Account();
        await session.DataAsync($$"""mutation { deleteUser(password: "{{GeneratedAccounts.Password}}") { deleted } }""");
        Assert.Null(await api.Accounts.FindAsync(account.Id, default));
        Assert.Null(await api.Accounts.Credentials.FindPinAsync(account.Id, account.Profiles[0].PinStamp, default));
        Assert.Equal(JsonValueKind.Null, (await session.DataAsync("{ user { id } }")).At("user").ValueKind);
    }

    private User Account(int number = 1) =>
        api.Accounts.FindAsync(GeneratedAccounts.Create(Api.Content, 7, 2, Api.Now)[number - 1].User.Id, default).Result!;

    private static async Task<string[]> IdsAsync(ProfileSession session) =>
        [.. (await session.DataAsync(Bookmarks)).Items("user.bookmarks.items").Select(static item => item.Text("id")!)];
}
