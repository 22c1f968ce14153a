using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Profiles;

/// <summary>A profile with an age limit neither watches what is meant for older people, nor lifts its limit.</summary>
public sealed class AgeLimitTests
{
    private const string Wrong = "a wrong password";
    private const string Play = "query($id: ID!) { cms { video(id: $id) { accessInfo { reason streaming } player { url } } } }";

    private static readonly Product Film = Sample.VisibleTitle(static (p, title) => p.Geolocation == GeolocationRule.None
        && title.Videos is [{ Active: true, Free: true, HasFreeAccess.HasStreaming: true, Filename: not null, DateFrom: null, DateTo: null }]) with
    { AgeRating = 16 };

    private static readonly CatalogContent Content =
        Api.Content with { Products = [.. Api.Content.Products.Select(static product => product.Id == Film.Id ? Film : product)] };

    private readonly Api api = new(Content, accounts: GeneratedAccounts.Create(Content, 7, 1, Api.Now));

    [Fact]
    public async Task The_limit_closes_the_player_and_nothing_else_hides_the_title()
    {
        var session = await ProfileSession.OpenAsync(api);
        var (zoe, sam) = (await session.CreateAsync(new { name = "Zoé", ageLimit = 12 }), await session.CreateAsync(new { name = "Sam", ageLimit = 16 }));
        var video = new { id = Sample.Title(Film).Videos[0].Id };
        await session.SelectAsync(zoe);
        var closed = await session.SendAsync(Play, video);
        closed.Error("AGE_RESTRICTED");
        var info = closed.Body.At("data.cms.video.accessInfo");
        Assert.Equal(("AGE_LIMIT", false), (info.Text("reason"), info.At("streaming").GetBoolean()));
        Assert.DoesNotContain(Film.Id.ToString(null, null), await WatchableAsync(session));
        var product = await session.DataAsync(
            "query($id: ID!) { cms { product(id: $id) { ageRating extension { user { accessible reason canBuy } } } } }", new { id = Film.Id });
        Assert.Equal(16, product.At("cms.product.ageRating").GetInt32());
        Assert.Equal(("AGE_LIMIT", false), (product.Text("cms.product.extension.user.reason"), product.At("cms.product.extension.user.accessible").GetBoolean()));

        foreach (var id in new[] { sam, null })
        {
            await session.SelectAsync(id);
            Assert.Equal("FREE", (await session.DataAsync(Play, video)).Text("cms.video.accessInfo.reason"));
            Assert.Contains(Film.Id.ToString(null, null), await WatchableAsync(session));
        }
    }

    [Fact]
    public async Task Lists_show_all_titles_and_a_query_hides_those_above_the_limit()
    {
        const string Titles = "query($q: String) { cms { products(query: $q, perPage: 100) { pagination { total } items { id ageRating } } } }";
        var session = await ProfileSession.OpenAsync(api);
        await session.SelectAsync(await session.CreateAsync(new { name = "Zoé", ageLimit = 12 }));
        var (mine, everybodys) = (await session.SendAsync(Titles), await api.SendAsync(Titles));
        Assert.Equal(everybodys.Data.GetRawText(), mine.Data.GetRawText());
        Assert.Equal(everybodys.Policy, mine.Policy);
        var rated = (await api.DataAsync(Titles, new { q = "ageRating:<=12" })).Items("cms.products.items").ToArray();
        Assert.NotEmpty(rated);
        Assert.All(rated, static item => Assert.InRange(item.At("ageRating").GetInt32(), 0, 12));
        var unrated = (await api.DataAsync(Titles, new { q = "NOT ageRating:>12" })).Items("cms.products.items").ToArray();
        Assert.Contains(unrated, static item => item.At("ageRating").ValueKind == JsonValueKind.Null);
        Assert.All(unrated, static item => Assert.True(item.At("ageRating").ValueKind == JsonValueKind.Null || item.At("ageRating").GetInt32() <= 12));
    }

    [Fact]
    public async Task A_limit_is_not_lifted_without_a_password_or_the_first_profiles_PIN()
    {
        var session = await ProfileSession.OpenAsync(api);
        var first = session.Selected!;
        var (zoe, sam) = (await session.CreateAsync(new { name = "Zoé", ageLimit = 12 }), await session.CreateAsync(new { name = "Sam", pin = "4321" }));
        await session.UpdateAsync(new { id = first, pin = "1234" });
        await session.SelectAsync(zoe);

        // Neither the own profile, nor another one, nor a new one.
        Func<object?, Task<Answer>>[] lifts =
        [
            confirmation => session.UpdateAsync(new { id = zoe, ageLimit = (int?)null, confirmation }),
            confirmation => session.UpdateAsync(new { id = zoe, pin = "0000", confirmation }),
            confirmation => session.UpdateAsync(new { id = sam, pin = (string?)null, confirmation }),
            confirmation => session.UpdateAsync(new { id = first, pin = (string?)null, confirmation }),
            confirmation => session.DeleteAsync(sam, confirmation),
            confirmation => session.TryCreateAsync(new { name = "Big", confirmation }),
        ];
        foreach (var lift in lifts) (await lift(null)).Error("CONFIRMATION_REQUIRED");
        (await lifts[0](new { pin = "4321" })).Error("INVALID_PIN");
        (await lifts[1](new { password = Wrong })).Error("INVALID_CREDENTIALS");
        (await session.TrySelectAsync(first)).Error("INVALID_PIN");
        (await session.TrySelectAsync(sam, "1234")).Error("INVALID_PIN");

        Assert.Equal("Zo", (await session.UpdateAsync(new { id = zoe, name = "Zo" })).Data.Text("updateProfile.name"));
        _ = (await lifts[2](new { password = GeneratedAccounts.Password })).Data;
        _ = (await lifts[4](new { pin = "1234" })).Data;
        _ = (await lifts[0](new { pin = "1234" })).Data;

        // There is no limit any more.
        _ = (await lifts[5](null)).Data;
    }

    [Fact]
    public async Task The_first_profile_with_a_limit_needs_a_confirmation_as_well()
    {
        var session = await ProfileSession.OpenAsync(api);
        var first = session.Selected!;
        _ = (await session.UpdateAsync(new { id = first, ageLimit = 12 })).Data;
        (await session.UpdateAsync(new { id = first, ageLimit = (int?)null })).Error("CONFIRMATION_REQUIRED");

        // It has no PIN: none is right.
        (await session.UpdateAsync(new { id = first, ageLimit = (int?)null, confirmation = new { pin = "0000" } })).Error("INVALID_PIN");
        _ = (await session.UpdateAsync(new { id = first, ageLimit = (int?)null, confirmation = new { password = GeneratedAccounts.Password } })).Data;
    }

    [Fact]
    public async Task Guessed_PINs_are_counted_and_the_own_PIN_wins_no_more_guesses()
    {
        var session = await ProfileSession.OpenAsync(api);
        var zoe = await session.CreateAsync(new { name = "Zoé", pin = "1111" });
        await session.UpdateAsync(new { id = session.Selected!, pin = "1234" });
        for (var i = 0; i < 5; i++)
        {
            (await session.TrySelectAsync(null, $"000{i}")).Error("INVALID_PIN");
            await session.SelectAsync(zoe, "1111");
        }

        (await session.TrySelectAsync(null, "1234")).Error("TOO_MANY_ATTEMPTS");
        await session.SelectAsync(zoe, "1111");
        await ProfileSession.OpenAsync(api);
    }

    [Fact]
    public async Task A_television_that_a_child_signs_in_has_the_childs_limit()
    {
        var session = await ProfileSession.OpenAsync(api);
        var zoe = await session.CreateAsync(new { name = "Zoé", ageLimit = 12 });
        await session.SelectAsync(zoe);
        var screen = new TelevisionScreen(api);
        var shown = await screen.RequestAsync();
        _ = (await screen.ConfirmAsync(shown.Code, session.Caller)).Data;
        var television = new Caller { Token = (await screen.AskAsync(shown)).Data.Text("signin.accessToken") };
        Assert.Equal(zoe, (await api.DataAsync("{ user { selectedProfile { id } } }", caller: television)).Text("user.selectedProfile.id"));
    }

    [Fact]
    public async Task A_PIN_that_is_missing_is_no_guess()
    {
        var session = await ProfileSession.OpenAsync(api);
        var zoe = await session.CreateAsync(new { name = "Zoé", pin = "1111" });
        for (var i = 0; i < 10; i++) (await session.TrySelectAsync(zoe)).Error("INVALID_PIN");
        await session.SelectAsync(zoe, "1111");
    }

    private static async Task<string[]> WatchableAsync(ProfileSession session)
    {
        var ids = new { ids = new[] { Film.Id } };
        var data = await session.DataAsync(
            "query($ids: [ID!]) { user { products(includeIds: $ids) { items { id } } videos(perPage: 1) { pagination { total } } } }", ids);
        return [.. data.Items("user.products.items").Select(static item => item.Text("id")!)];
    }
}
