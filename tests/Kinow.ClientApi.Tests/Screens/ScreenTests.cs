using System.Diagnostics.Metrics;
using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Planning;

namespace Kinow.ClientApi.Tests.Screens;

/// <summary>What screens show to whom, and what is left out of them.</summary>
public sealed class ScreenTests
{
    private const int Rails = 30;

    private readonly Api api = Api.Counted();

    [Fact]
    public async Task A_home_of_many_rails_is_one_query_and_one_call_for_each_level()
    {
        var screen = (await api.DataAsync(ScreenQuery.Whole)).At("cms.screen");

        Assert.Equal(("1", "home", "Home"), (screen.Text("id"), screen.Text("slug"), screen.Text("title")));
        var rails = screen.Items("blocks").Where(static block => block.Text("__typename") == "RailBlock").ToArray();
        Assert.Equal(Rails, rails.Length);
        Assert.True(rails.Count(static rail => rail.Items("products.items").Length == 30) > 10);

        // The screen; the products and categories that it names; what blocks search for.
        Assert.Equal(
            ["Search screen(1)", "Get product(41)", "Get category(28)", "Search product(1)", "Search product(2)", "Search product(27)"],
            api.Store.Calls);
    }

    [Fact]
    public async Task Rails_show_what_their_category_their_query_and_their_list_say()
    {
        var data = await api.DataAsync(ScreenQuery.Whole);
        var expected = await api.DataAsync(
            """
            { cms {
              category(id: 2) { products(perPage: 30) { pagination { total } items { id name type images { source type } } } }
              products(perPage: 30, query: "type:TVOD", sort: [{ field: "dateAdd", order: Desc }]) { pagination { total } items { id name type images { source type } } }
            } }
            """);
        Assert.Equal(expected.At("cms.category.products").GetRawText(), Block(data, "1-rail-2").At("products").GetRawText());
        Assert.Equal(expected.At("cms.products").GetRawText(), Block(data, "1-newest").At("products").GetRawText());
        Assert.Equal(
            Api.Content.Products.Where(static p => p.Id <= 40 && Sample.IsVisible(p)).Select(static p => p.Id).Take(30),
            Block(data, "1-chosen").Ids("products"));
    }

    [Fact]
    public async Task The_products_of_a_rail_can_be_searched_and_sorted_like_any_others()
    {
        const string Query = """
            { cms { screen(slug: "home") { blocks { id ... on RailBlock {
              products(query: "type:TVOD", sort: [{ field: "id", order: Desc }], perPage: 5) { items { id type } }
            } } } } }
            """;
        var data = await api.DataAsync(Query);
        foreach (var name in new[] { "1-newest", "1-rail-1", "1-chosen" })
        {
            var products = Block(data, name).Items("products.items");
            Assert.NotEmpty(products);
            Assert.All(products, static product => Assert.Equal("TVOD", product.Text("type")));
            var ids = Block(data, name).Ids("products");
            Assert.Equal(ids.OrderDescending(), ids);
        }
    }

    [Fact]
    public async Task What_runs_now_has_begun_and_has_an_end()
    {
        const string Query = """{ cms { screen(slug: "home") { blocks { id ... on LiveNowBlock { products(perPage: 100) { items { id } } } } } } }""";
        var live = Block(await api.DataAsync(Query), "1-live").Ids("products");
        var expected = Api.Content.Products
            .Where(static p => Sample.IsVisible(p) && p.DateFrom <= Api.Now && p.DateTo > Api.Now).OrderBy(static p => p.DateTo).ThenBy(static p => p.Position);
        Assert.NotEmpty(live);
        Assert.Equal(expected.Select(static p => p.Id).Take(100), live);
    }

    [Theory]
    [InlineData(null, null, "1", "Home")]
    [InlineData("TELEVISION", null, "2", "Home")]
    [InlineData(null, "stb/3.0", "2", "Home")]
    [InlineData("PHONE", "stb/3.0", "1", "Home")]
    [InlineData(null, "ios/6.0", "1", "Home")]
    public async Task The_device_or_the_app_that_asks_decides_which_is_shown(string? device, string? app, string id, string title)
    {
        var answer = await api.SendAsync(ScreenQuery.Whole, new { device }, new() { App = app });
        Assert.Equal((id, title), (answer.Data.Text("cms.screen.id"), answer.Data.Text("cms.screen.title")));

        // Caches do not look at the header.
        Assert.Equal(app is not null && device is null ? CachePolicy.None : new(10, CacheScope.Segment), answer.Policy);
    }

    [Theory]
    [InlineData("FR", true)]
    [InlineData("US", false)]
    public async Task Countries_decide_what_is_on_it(string country, bool isShown)
    {
        var data = await api.DataAsync(ScreenQuery.Whole, caller: new() { Country = country });
        Assert.Equal(isShown, Blocks(data).Any(static block => block.Text("id") == "1-near"));
    }

    [Fact]
    public async Task What_names_something_that_is_gone_is_left_out_and_counted()
    {
        var counted = 0L;
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Name == "kinow.screen.left_out") listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, count, _, _) => Interlocked.Add(ref counted, count));
        listener.Start();
        var data = await api.DataAsync(ScreenQuery.Whole);
        var names = Blocks(data).Select(static block => block.Text("id")).ToList();
        Assert.Contains("1-room", names);
        Assert.DoesNotContain("1-gone", names);
        Assert.DoesNotContain("1-retired", names);
        Assert.True(counted >= 2);
    }

    [Fact]
    public async Task A_screen_that_nobody_has_laid_out_is_null()
    {
        foreach (var slug in new[] { "nothing", "draft", "holidays", "No\"slug" })
            Assert.Equal(JsonValueKind.Null, (await api.DataAsync(ScreenQuery.Whole, new { slug })).At("cms.screen").ValueKind);
    }

    [Fact]
    public async Task What_cannot_be_understood_any_more_is_left_out()
    {
        var screen = new Screen
        {
            Id = 1,
            Slug = "home",
            Blocks = [new() { Name = "old", Type = ScreenBlockType.Rail, Products = new() { Query = "nosuch:1" } }],
        };
        var old = new Api(Api.Content.With(ItemKinds.Screen, [screen]));
        Assert.Empty((await old.DataAsync(ScreenQuery.Whole)).Items("cms.screen.blocks"));
    }

    [Fact]
    public async Task Groups_of_customers_decide()
    {
        var screen = new Screen { Id = 1, Slug = "home", Rule = new() { Groups = new(GroupRestrictionBehavior.Only, [5]) } };
        var restricted = new Api(Api.Content.With(ItemKinds.Screen, [screen, new() { Id = 2, Slug = "home", Position = 1 }]));
        var member = new Caller { Token = restricted.TokenOf(Guid.CreateVersion7(Api.Now), groups: GroupSet.Of([5])) };
        Assert.Equal("1", (await restricted.DataAsync(ScreenQuery.Whole, caller: member)).Text("cms.screen.id"));
        Assert.Equal("2", (await restricted.DataAsync(ScreenQuery.Whole)).Text("cms.screen.id"));
    }

    [Fact]
    public async Task Blocks_of_the_viewer_show_what_the_account_does_and_nothing_to_nobody()
    {
        const string Query = """
            { cms { screen(slug: "home") { blocks { id
              ... on ContinueWatchingBlock { videos(perPage: 5) { items { seek video { id } } } }
              ... on MyListBlock { products(perPage: 5) { items { id } } }
              ... on RecommendationsBlock { products(perPage: 5) { items { id } } }
            } } } }
            """;
        var user = GeneratedAccounts.Create(Api.Content, 7, 12, Api.Now).Select(static account => account.User)
            .First(static user => user.Bookmarks.Length > 0 && user.Watching.Length > 0);
        var own = await Api.With(user).DataAsync(Query, caller: new() { User = user });
        var expected = await Api.With(user).DataAsync(
            """
            { user { continueWatching(perPage: 5) { items { seek video { id } } } bookmarks(perPage: 5) { items { id } }
              recommendations(perPage: 5) { items { id } } } }
            """,
            caller: new() { User = user });
        Assert.Equal(expected.At("user.continueWatching").GetRawText(), Block(own, "1-continue").At("videos").GetRawText());
        Assert.Equal(expected.At("user.bookmarks").GetRawText(), Block(own, "1-my-list").At("products").GetRawText());
        Assert.Equal(expected.At("user.recommendations").GetRawText(), Block(own, "1-for-you").At("products").GetRawText());

        var nobody = await api.DataAsync(Query);
        Assert.Equal(JsonValueKind.Null, Block(nobody, "1-continue").At("videos").ValueKind);
        Assert.Equal(JsonValueKind.Null, Block(nobody, "1-for-you").At("products").ValueKind);
    }

    [Fact]
    public async Task With_a_profile_that_is_gone_the_viewers_own_alone_is_lost()
    {
        const string Query = """
            { cms { screen(slug: "home") { blocks { id
              ... on MyListBlock { products(perPage: 5) { items { id } } }
              ... on RailBlock { products(perPage: 1) { items { id } } }
            } } } }
            """;
        var user = Sample.Owner();
        var own = Api.With(user);
        var answer = await own.SendAsync(Query, caller: await own.OpenAsync(user, Guid.CreateVersion7(Api.Now)));
        answer.Error("PROFILE_NOT_FOUND");
        var blocks = answer.Body.Items("data.cms.screen.blocks");
        Assert.Equal(JsonValueKind.Null, blocks.Single(static block => block.Text("id") == "1-my-list").At("products").ValueKind);
        Assert.Equal(Rails, blocks.Count(static block => block.TryGetProperty("products", out var page) && page.ValueKind == JsonValueKind.Object));
    }

    [Fact]
    public async Task Thirty_rails_of_thirty_with_their_pictures_cost_less_than_the_limit()
    {
        const string Shown = """
            { cms { screen(slug: "home") { title blocks { id title
              ... on HeroSliderBlock { slides { image target { ... on ProductTarget { product { id name } } } } }
              ... on RailBlock { products(perPage: 30) { items { id name images { source type } extension { accessModes { priceFormat } } } } }
            } } } }
            """;
        Assert.Empty((await api.SendAsync(Shown)).Errors);
        var whole = Shown.Replace("perPage: 30", "perPage: 100", StringComparison.Ordinal);
        (await api.SendAsync(whole)).Error("COST_LIMIT_EXCEEDED");
    }

    private static JsonElement[] Blocks(JsonElement data) => data.Items("cms.screen.blocks");

    private static JsonElement Block(JsonElement data, string id) => Blocks(data).Single(block => block.Text("id") == id);
}
