using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Catalog;

public sealed class SearchTests
{
    private const string Search =
        "query($t: String!, $q: String, $y: String) { cms { search(text: $t, query: $q, perPage: 100) { pagination { total } items { id name } "
        + "facets(yearFact: $y) { categories { category { id name } count query } types { value count query } years { value count query } "
        + "languages { value count query } qualities { value count query } } } } }";

    private static readonly Product Title = Sample.VisibleTitle(
        static (product, _) => Words(product).Any(static word => word.Length is >= 5 and <= 7 && word.All(char.IsLetter)));

    private static readonly string Word = Words(Title).First(static word => word.Length is >= 5 and <= 7 && word.All(char.IsLetter));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_title_is_found_in_spite_of_an_error(int error)
    {
        var typed = error switch
        {
            0 => Word,
            1 => Word.Remove(2, 1),
            _ => Word[..1] + Word[2] + Word[1] + Word[3..],
        };
        var found = await FindAsync(typed);
        Assert.Contains(found.Items("items"), item => item.Text("id") == $"{Title.Id}");
    }

    [Fact]
    public async Task Every_value_filters_by_what_it_says()
    {
        var found = await FindAsync("a");
        var facets = found.At("facets");
        foreach (var kind in (string[])["categories", "types", "years", "languages", "qualities"])
        {
            var values = facets.Items(kind);
            Assert.NotEmpty(values);
            foreach (var value in values.Take(4))
            {
                var filtered = await FindAsync("a", value.Text("query"));
                Assert.Equal(
                    (value.Text("query"), value.At("count").GetInt32()),
                    (value.Text("query"), filtered.At("pagination.total").GetInt32()));
            }
        }

        var both = await FindAsync("a", $"{facets.Items("types")[0].Text("query")} AND {facets.Items("qualities")[0].Text("query")}");
        Assert.InRange(both.At("pagination.total").GetInt32(), 1, found.At("pagination.total").GetInt32());
        Assert.Equal(["TVOD", "SVOD"], facets.Items("types").Select(static type => type.Text("value")));
        Assert.Equal(["HD", "SD"], facets.Items("qualities").Select(static quality => quality.Text("value")).Order());
    }

    [Fact]
    public async Task The_fact_that_says_the_year_has_a_name_in_every_language()
    {
        var years = (await FindAsync("a")).Items("facets.years").Select(static year => (year.Text("value"), year.At("count").GetInt32()));
        Assert.Equal(
            years, (await FindAsync("a", year: "ANNEE")).Items("facets.years").Select(static year => (year.Text("value"), year.At("count").GetInt32())));
        Assert.Empty((await FindAsync("a", year: "nosuch: \"fact\"")).Items("facets.years"));
        (await Api.Generated.SendAsync(Search, new { t = "a", y = "?!" })).Error("BAD_USER_INPUT");
    }

    [Theory]
    [InlineData("KP")]
    [InlineData("US")]
    [InlineData("")]
    public async Task What_a_country_does_not_see_is_neither_found_nor_counted(string country)
    {
        var caller = new Caller { Country = country };
        var found = (await Api.Generated.DataAsync(Search, new { t = "a" }, caller)).At("cms.search");
        var visible = (await Api.Generated.DataAsync("{ cms { categories(perPage: 100) { items { id } } } }", caller: caller)).Items("cms.categories.items")
            .Select(static category => category.Text("id")).ToHashSet();
        Assert.All(found.Items("facets.categories"), facet => Assert.Contains(facet.Text("category.id"), visible));
        Assert.Equal(
            found.At("pagination.total").GetInt32(), found.Items("facets.types").Sum(static type => type.At("count").GetInt32()));
        foreach (var item in found.Items("items"))
        {
            var product = Api.Content.Products.Single(product => item.Text("id") == $"{product.Id}");
            Assert.True(ItemKinds.Product.IsVisible(product, Sample.Audience with { Country = country.Length == 0 ? CountryCode.Unknown : CountryCode.Parse(country) }));
        }
    }

    [Theory]
    [InlineData("?! \u2014")]
    [InlineData("   ")]
    [InlineData("\U0001F3AC\U0001F3AC\U0001F3AC")]
    public async Task What_has_no_word_that_anything_has_finds_nothing(string text)
    {
        var found = await FindAsync(text);
        Assert.Equal(0, found.At("pagination.total").GetInt32());
        Assert.Empty(found.Items("facets.categories"));
    }

    [Fact]
    public async Task Texts_have_bounds_in_code_points()
    {
        Assert.Empty((await Api.Generated.SendAsync(Search, new { t = string.Concat(Enumerable.Repeat("\U0001F3AC", 250)) })).Errors);
        (await Api.Generated.SendAsync(Search, new { t = string.Concat(Enumerable.Repeat("\U0001F3AC", 251)) })).Error("BAD_USER_INPUT");
        (await Api.Generated.SendAsync(Search, new { t = "" })).Error("BAD_USER_INPUT");
        (await Api.Generated.SendAsync(Search, new { t = "a", q = "nosuch:1" })).Error("BAD_USER_INPUT");
    }

    [Fact]
    public async Task A_search_is_one_call_and_its_facets_are_two_more()
    {
        var api = Api.Counted();
        await api.DataAsync("{ cms { search(text: \"a\") { items { name } } } }");
        Assert.Equal(["Search product(1)"], api.Store.Calls);
        await api.DataAsync("{ cms { search(text: \"a\") { facets { types { count } } } } }");
        Assert.Equal("Count product(5)", api.Store.Calls[2]);
        Assert.StartsWith("Get category(", Assert.Single(api.Store.Calls.Skip(3)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_follow_each_other()
    {
        const string Page = "query($p: Int) { cms { search(text: \"a\", page: $p, perPage: 7) { pagination { total lastPage } items { id } } } }";
        var all = (await FindAsync("a")).Items("items").Select(static item => item.Text("id")!).ToArray();
        var paged = new List<string>();
        for (var page = 1; page <= 3; page++)
        {
            paged.AddRange((await Api.Generated.DataAsync(Page, new { p = page })).Items("cms.search.items").Select(static item => item.Text("id")!));
        }

        Assert.Equal(all[..21], paged);
    }

    private static IEnumerable<string> Words(Product product) =>
        TextFolding.Fold(product.Name.Resolve(Sample.Audience.Languages) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<JsonElement> FindAsync(string text, string? query = null, string year = "Year") =>
        (await Api.Generated.DataAsync(Search, new { t = text, q = query, y = year })).At("cms.search");
}
