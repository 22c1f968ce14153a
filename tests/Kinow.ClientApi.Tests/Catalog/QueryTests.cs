using System.Globalization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Catalog;

/// <summary>Query strings, from the contract to the store and back.</summary>
public sealed class QueryTests
{
    private const string Products = "query($q: String) { cms { products(query: $q, perPage: 100) { pagination { total } items { id "
        + "name type dateFrom } } } }";

    [Theory]
    [InlineData("type:SVOD", "SVOD")]
    [InlineData("type: TVOD", "TVOD")]
    public async Task The_type_of_a_product_can_be_asked_for(string query, string type)
    {
        var items = (await Api.Generated.DataAsync(Products, new { q = query })).Items("cms.products.items");
        Assert.NotEmpty(items);
        Assert.All(items, i => Assert.Equal(type, i.Text("type")));
    }

    [Fact]
    public async Task Instants_may_have_nanoseconds_and_any_offset()
    {
        var expected = await TotalAsync("dateFrom:>=2025-06-01T00:00:00Z");
        Assert.NotEqual(0, expected);
        Assert.Equal(expected, await TotalAsync("dateFrom:>=2025-06-01T00:00:00.000000000Z"));
        Assert.Equal(expected, await TotalAsync("dateFrom:>=2025-06-01T18:30:00+18:30"));
        Assert.Equal(expected, await TotalAsync("dateFrom:>=2025-05-31T23:59:60Z"));

        async Task<double> TotalAsync(string query) =>
            (await Api.Generated.DataAsync(Products, new { q = query })).Number("cms.products.pagination.total");
    }

    [Theory]
    [InlineData("🎬", 251)]
    [InlineData("🎬", 500)]
    [InlineData("é", 500)]
    public async Task A_query_has_up_to_five_hundred_code_points(string piece, int count)
    {
        var longest = string.Concat(Enumerable.Repeat(piece, count));
        Assert.Empty((await Api.Generated.DataAsync(Products, new { q = longest })).Items("cms.products.items"));
        (await Api.Generated.SendAsync(Products, new { q = longest + new string('a', 501 - count) })).Error("BAD_USER_INPUT");
    }

    [Theory]
    [InlineData("01")]
    [InlineData("1\0")]
    public async Task Ids_in_a_list_are_those_of_the_catalogue_as_written(string id)
    {
        const string Included = "query($ids: [ID!]) { cms { products(includeIds: $ids) { items { id } } } }";
        var known = (await Api.Generated.DataAsync(Products)).Ids("cms.products").First();
        Assert.Equal([known], (await Api.Generated.DataAsync(Included, new { ids = new[] { $"{known}" } })).Ids("cms.products"));
        var other = id.Replace("1", $"{known}", StringComparison.Ordinal);
        Assert.Empty((await Api.Generated.DataAsync(Included, new { ids = new[] { other } })).Ids("cms.products"));
    }

    [Fact]
    public async Task Dates_have_ranges()
    {
        var from = Api.Now.AddDays(-300);
        var to = Api.Now.AddDays(-100);
        var query = string.Create(CultureInfo.InvariantCulture, $"dateFrom:[{from:yyyy-MM-dd} TO {to:yyyy-MM-dd}]");
        var data = await Api.Generated.DataAsync(Products, new { q = query });
        var expected = Api.Content.Products.Count(p => Sample.IsVisible(p) && p.DateFrom >= from.Date && p.DateFrom < to.Date.AddDays(1));
        Assert.NotEqual(0, expected);
        Assert.Equal(expected, data.Number("cms.products.pagination.total"));
    }

    [Fact]
    public async Task Roots_are_the_categories_whose_parent_is_0()
    {
        var data = await Api.Generated.DataAsync(
            """{ cms { categories(query: "parent: 0", perPage: 100) { items { id levelDepth parent { id } } } } }""");
        Assert.Equal(Enumerable.Range(1, 10).Select(i => (long)i), data.Ids("cms.categories"));
        Assert.All(data.Items("cms.categories.items"), c =>
            Assert.Equal((1, System.Text.Json.JsonValueKind.Null), (c.Number("levelDepth"), c.At("parent").ValueKind)));
    }

    [Fact]
    public async Task Words_find_names_whatever_their_case_and_accents()
    {
        var data = await Api.Generated.DataAsync(Products, new { q = "name:RIVIERE" }, new() { Language = "fr" });
        Assert.NotEmpty(data.Items("cms.products.items"));
        Assert.All(data.Items("cms.products.items"), p => Assert.Contains("rivière", p.Text("name"), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("name:RIVIERES", "rivière")]
    [InlineData("name:\"rivière\"", "rivière")]
    public async Task Words_find_names_in_all_their_forms_unless_they_are_quoted(string query, string expected)
    {
        var data = await Api.Generated.DataAsync(Products, new { q = query }, new() { Language = "fr" });
        Assert.NotEmpty(data.Items("cms.products.items"));
        Assert.All(data.Items("cms.products.items"), p => Assert.Contains(expected, p.Text("name"), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_quoted_word_is_found_as_it_is_written() =>
        Assert.Empty((await Api.Generated.DataAsync(Products, new { q = "name:\"RIVIERES\"" }, new() { Language = "fr" })).Items("cms.products.items"));

    [Fact]
    public async Task Fields_that_depend_on_the_moment_follow_it()
    {
        var soon = Sample.VisibleTitle((p, title) => p.Window.From > Api.Now && p.AvailableForOrder
            && title.AccessModes.Any(m => m.Price is not null));
        var query = new { q = $"id:{soon.Id} AND canBuy:true" };
        Assert.Empty((await Api.Generated.DataAsync(Products, query)).Ids("cms.products"));
        var opened = await Api.Generated.DataAsync(Products, query, new() { At = soon.Window.From!.Value });
        Assert.Equal([soon.Id], opened.Ids("cms.products"));
    }

    [Fact]
    public async Task Ids_and_query_must_both_fit()
    {
        var offer = Api.Content.Products.First(p => p.Extension is ProductSvod).Id;
        var title = Api.Content.Products.First(p => p.Extension is ProductTvod && Sample.IsVisible(p)).Id;
        var data = await Api.Generated.DataAsync(
            """query($ids: [ID!]) { cms { products(includeIds: $ids, query: "type:SVOD") { items { id } } } }""",
            new { ids = new[] { offer, title } });
        Assert.Equal([offer], data.Ids("cms.products"));
    }

    [Fact]
    public async Task Each_kind_of_collection_has_fields_to_ask_for()
    {
        var data = await Api.Generated.DataAsync(
            """
            { cms {
              videos(query: "free:true") { items { free } }
              actors(query: "id:[1 TO 5]") { items { id } }
              directors(query: "id:2") { items { id } }
              tags(query: "name:*") { items { id } }
              features(query: "name:country") { items { name } }
              extracts(query: "product:[1 TO 20]") { items { product { id } } }
            } }
            """);
        Assert.NotEmpty(data.Items("cms.videos.items"));
        Assert.All(data.Items("cms.videos.items"), v => Assert.True(v.At("free").GetBoolean()));
        Assert.Equal([1L, 2, 3, 4, 5], data.Ids("cms.actors").Order());
        Assert.Equal([2L], data.Ids("cms.directors"));
        Assert.NotEmpty(data.Items("cms.tags.items"));
        Assert.Equal("Country", Assert.Single(data.Items("cms.features.items")).Text("name"));
        Assert.NotEmpty(data.Items("cms.extracts.items"));
    }

    [Theory]
    [InlineData("nosuch:1", "nosuch")]
    [InlineData("*word", "wildcard")]
    [InlineData("a?b", "wildcard", "end of a word")]
    [InlineData("/ab+c/", "Regular expressions")]
    [InlineData("river~", "not supported")]
    [InlineData("river^2", "not supported")]
    [InlineData("\"open", "not closed")]
    [InlineData("(a", "not closed")]
    [InlineData("a)", "closes nothing")]
    [InlineData("a AND", "missing")]
    [InlineData("name:", "no value")]
    [InlineData("duration:[1 TO 2", "not closed")]
    [InlineData("duration:long", "whole number")]
    [InlineData("dateFrom:yesterday", "date")]
    [InlineData("canBuy:yes", "true or false")]
    [InlineData("name:[a TO b]", "no order")]
    [InlineData("a\\", "backslash")]
    public async Task What_cannot_be_asked_is_refused_at_its_field(string query, params string[] anyOf)
    {
        var answer = await Api.Generated.SendAsync(Products, new { q = query });
        var error = answer.Error("BAD_USER_INPUT");
        Assert.Contains(anyOf, part => error.Text("message")!.Contains(part, StringComparison.Ordinal));
        Assert.Equal("""["cms","products"]""", error.At("path").GetRawText());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.Body.At("data").ValueKind);
    }

    [Fact]
    public async Task Too_long_a_query_is_refused()
    {
        Assert.Empty((await Api.Generated.SendAsync(Products, new { q = new string('a', 500) })).Errors);
        (await Api.Generated.SendAsync(Products, new { q = new string('a', 501) })).Error("BAD_USER_INPUT");
    }

    [Fact]
    public async Task A_refused_query_never_reaches_the_store()
    {
        var api = Api.Counted();
        (await api.SendAsync(Products, new { q = "*:" })).Error("BAD_USER_INPUT");
        Assert.Empty(api.Store.Calls);
    }

    [Fact]
    public async Task A_refused_query_below_a_list_is_told_for_each_parent_and_spares_the_rest()
    {
        var answer = await Api.Generated.SendAsync(
            """{ settings { defaultLanguage { isoCode } } cms { category(id: 1) { id products(query: "nosuch:1") { items { id } } } } }""");
        Assert.Equal("""["cms","category","products"]""", answer.Error("BAD_USER_INPUT").At("path").GetRawText());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.Body.At("data.cms.category").ValueKind);
        Assert.Equal("en", answer.Body.Text("data.settings.defaultLanguage.isoCode"));
    }
}
