using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Execution;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Tests.Cost;

/// <summary>What operations cost before they run. A limit of next to nothing makes the engine tell the price.</summary>
public sealed partial class CostTests
{
    private const string Nested =
        "query($n: Int) { cms { products(perPage: $n) { items { categories(perPage: $n) { items { products(perPage: $n) { items { id "
            + "} } } } } } } }";

    private static readonly Api Priced = new(Api.Content, new GraphQLOptions { MaxCost = 0.5 });

    [Fact]
    public async Task Home_costs_far_less_than_the_limit()
    {
        var home = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "operations", "Home.graphql"));
        Assert.InRange(await CostAsync(home), 300, new GraphQLOptions().MaxCost / 10);
    }

    [Fact]
    public async Task Large_pages_in_large_pages_are_refused_before_any_call()
    {
        var api = Api.Counted();
        (await api.SendAsync(Nested, new { n = 100 })).Error("COST_LIMIT_EXCEEDED");
        Assert.Empty(api.Store.Calls);
        Assert.Empty((await api.SendAsync(Nested, new { n = 5 })).Errors);
    }

    [Theory]
    [InlineData("__schema")]
    [InlineData("__type")]
    [InlineData("__typename")]
    [InlineData("IntrospectionQuery")]
    public async Task No_name_of_a_fragment_makes_it_cheaper(string name)
    {
        var hidden = $$"""
            query IntrospectionQuery($n: Int) { ...{{name}} }
            fragment {{name}} on Query {
              cms { products(perPage: $n) { items { categories(perPage: $n) { items { products(perPage: $n) { items { id } } } } } } }
            }
            """;
        var api = Api.Counted();
        (await api.SendAsync(hidden, new { n = 100 })).Error("COST_LIMIT_EXCEEDED");
        Assert.Empty(api.Store.Calls);
        Assert.Equal(await CostAsync(Nested, new { n = 10 }), await CostAsync(hidden, new { n = 10 }));
    }

    [Fact]
    public async Task Nor_does_the_name_of_an_alias() =>
        Assert.Equal(
            await CostAsync("{ cms { products(perPage: 100) { items { id } } } }"),
            await CostAsync("{ __schema: cms { __typename: products(perPage: 100) { items { id } } } }"));

    [Fact]
    public async Task Variables_cost_what_literals_cost()
    {
        var literal = await CostAsync("{ cms { products(perPage: 40) { items { id } } } }");
        Assert.Equal(literal, await CostAsync("query($n: Int) { cms { products(perPage: $n) { items { id } } } }", new { n = 40 }));
        Assert.Equal(literal, await CostAsync("query($n: Int = 40) { cms { products(perPage: $n) { items { id } } } }"));
        Assert.Equal(40, literal);
    }

    [Theory]
    [InlineData("{ cms { products(perPage: null) { items { id } } } }")]
    [InlineData("query($n: Int) { cms { products(perPage: $n) { items { id } } } }")]
    [InlineData("query($n: Int = null) { cms { products(perPage: $n) { items { id } } } }")]
    public async Task A_page_of_no_given_size_costs_what_it_brings(string query) =>
        Assert.Equal(await CostAsync("{ cms { products(perPage: 10) { items { id } } } }"), await CostAsync(query));

    [Theory]
    [InlineData("river moon", 10)]
    [InlineData("river River RIVER", 5)]
    [InlineData("riv*", 10)]
    [InlineData("type:TVOD duration:>5 dateFrom:[2026-01 TO 2026-03]", 15)]
    [InlineData("", 5)]
    public async Task A_query_string_is_charged_by_what_it_looks_for(string search, double more)
    {
        const string Query = "query($q: String) { cms { products(query: $q, perPage: 1) { items { id } } } }";
        var without = await CostAsync(Query, new { q = (string?)null });
        Assert.Equal(more, await CostAsync(Query, new { q = search }) - without);
        Assert.Equal(more, await CostAsync($$"""{ cms { products(query: "{{search}}", perPage: 1) { items { id } } } }""") - without);
    }

    [Theory]
    [InlineData("river", 25)]
    [InlineData("river River RIVER", 25)]
    [InlineData("river moon", 50)]
    [InlineData("?!", 25)]
    public async Task A_text_is_charged_by_its_words(string text, double more) => Assert.Equal(
        more + 1, await CostAsync("query($t: String!) { cms { search(text: $t, perPage: 1) { items { id } } } }", new { t = text }));

    [Fact]
    public async Task A_text_of_fifty_words_is_looked_for_by_eight_of_them()
    {
        const string Search = "query($t: String!) { cms { search(text: $t, perPage: 1) { items { id } facets { types { count } } } } }";
        var text = string.Join(' ', Enumerable.Range(10, 50));
        Assert.Equal(1 + 50 + (8 * 25), await CostAsync(Search, new { t = text }));
        var api = Api.Counted();
        var fields = string.Join(' ', Enumerable.Range(1, 30).Select(
            static n => $"a{n}: search(text: $t, page: {n}, perPage: 100) {{ items {{ id }} facets {{ types {{ count }} }} }}"));
        (await api.SendAsync($"query($t: String!) {{ cms {{ {fields} }} }}", new { t = text })).Error("COST_LIMIT_EXCEEDED");
        Assert.Empty(api.Store.Calls);
    }

    [Fact]
    public async Task Fifty_starts_of_words_under_thirty_aliases_are_refused_before_any_call()
    {
        var api = Api.Counted();
        (await api.SendAsync(Search(30, Words(49), "*"))).Error("COST_LIMIT_EXCEEDED");
        Assert.Empty(api.Store.Calls);
    }

    [Fact]
    public async Task And_so_are_fifty_words_for_each_item_of_a_page()
    {
        var api = Api.Counted();
        var search = string.Join(' ', Words(50));
        var nested = $$"""{ cms { categories(perPage: 100) { items { products(query: "{{search}}") { items { id } } } } } }""";
        (await api.SendAsync(nested)).Error("COST_LIMIT_EXCEEDED");
        Assert.Empty(api.Store.Calls);
    }

    [Fact]
    public async Task What_is_not_refused_is_answered()
    {
        var content = GeneratedCatalog.Create(42, GeneratedCatalog.DefaultProducts, Api.Now);
        var api = new Api(content);
        Assert.Equal(10 * ((50 * 5) + 10), await CostAsync(Search(10, Words(49), "")));
        foreach (var (aliases, end) in new[] { (1, ""), (10, ""), (30, ""), (19, "*") })
        {
            var search = Search(aliases, Words(49), end);
            var watch = Stopwatch.StartNew();
            Assert.Empty((await api.SendAsync(search)).Errors);
            var what = end.Length > 0 ? "starts of words" : "words";
            Figures.Record("search", FormattableString.Invariant(
                $"{aliases} x 50 {what} over {content.Products.Length} products in memory: {watch.Elapsed.TotalMilliseconds:0} ms"));
        }
    }

    [Fact]
    public async Task Nor_are_searches_over_many_bookmarks()
    {
        var content = GeneratedCatalog.Create(42, 2 * BookmarkRules.MaxBookmarks, Api.Now);
        var user = Support.Sample.Owner() with
        {
            Bookmarks = [.. content.Products.Where(Support.Sample.IsVisible).Take(BookmarkRules.MaxBookmarks).Select(
                static product => new Bookmark(product.Id, Api.Now))],
        };
        var api = new Api(content, accounts: [(user, new Credential(user.Id, user.Profile.Email, ""))]);
        var search = Search(19, Words(49), "*", "bookmarks").Replace("cms", "user", StringComparison.Ordinal);
        var watch = Stopwatch.StartNew();
        Assert.Empty((await api.SendAsync(search, caller: api.SignedIn(user))).Errors);
        Figures.Record("search", FormattableString.Invariant(
            $"19 x 50 starts of words over {user.Bookmarks.Length} bookmarks: {watch.Elapsed.TotalMilliseconds:0} ms"));
    }

    [Theory]
    [InlineData("""{ cms { products(query: "river", perPage: 1) { items { id } } } }""", 5)]
    [InlineData("""{ cms { products(query: null, perPage: 1) { items { id } } } }""", 0)]
    [InlineData("""{ cms { products(perPage: 1) { items { categories(query: "river", perPage: 1) { items { id } } } } } }""", 6)]
    [InlineData("""{ cms { products(perPage: 9) { items { categories(query: "river", perPage: 1) { items { id } } } } } }""", 62)]
    public async Task A_query_string_is_charged_for_each_time_it_is_asked(string query, double more) =>
        Assert.Equal(more, await CostAsync(query) - await CostAsync("{ cms { products(perPage: 1) { items { id } } } }"));

    [Fact]
    public async Task A_query_string_in_a_variable_is_charged_as_well()
    {
        const string Search = "query($q: String) { cms { products(query: $q, perPage: 1) { items { id } } } }";
        Assert.Equal(5, await CostAsync(Search, new { q = "river" }) - await CostAsync(Search));
    }

    // One of the fifty differs, so that none is answered from what another found.
    private static string Search(int aliases, string[] words, string end, string list = "products")
    {
        var search = string.Join(' ', words.Select(word => (end.Length > 0 ? word[..3] : word) + end));
        var fields = Enumerable.Range(1, aliases).Select(
            alias => $"a{alias}: {list}(query: \"{search} id:{alias}\") {{ items {{ id }} }}");
        return $"{{ cms {{ {string.Join(' ', fields)} }} }}";
    }

    private static string[] Words(int count) =>
    [
        .. Api.Content.Products.SelectMany(static product => product.Description.Values.ToArray())
            .SelectMany(static text => TextFolding.Fold(text.Value).Split(' '))
            .Where(static word => word.Length is >= 3 and <= 8 && word.All(char.IsAsciiLetter))
            .Concat(Enumerable.Range(0, count).Select(static i => $"z{(char)('a' + (i / 10))}{(char)('a' + (i % 10))}"))
            .DistinctBy(static word => word[..3])
            .Take(count),
    ];

    private static async Task<double> CostAsync(string query, object? variables = null)
    {
        var message = (await Priced.SendAsync(query, variables)).Error("COST_LIMIT_EXCEEDED").Text("message")!;
        return double.Parse(Price().Match(message).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("costs ([0-9]+)")]
    private static partial Regex Price();
}
