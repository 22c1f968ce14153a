using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Catalog;

/// <summary>Pages, orderings and ids of collections.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task Pages_follow_one_another_without_gaps()
    {
        var first = await Api.Generated.DataAsync("{ cms { products(perPage: 20) { items { id } } } }");
        var second = await Api.Generated.DataAsync(
            "{ cms { products(perPage: 10, page: 2) { pagination { page perPage } items { id } } } }");
        Assert.Equal(first.Ids("cms.products")[10..], second.Ids("cms.products"));
        Assert.Equal((2, 10), (second.Number("cms.products.pagination.page"), second.Number("cms.products.pagination.perPage")));
    }

    [Fact]
    public async Task A_page_after_the_last_is_empty()
    {
        var data = await Api.Generated.DataAsync(
            "{ cms { products(page: 90, perPage: 100) { pagination { page lastPage total } items { id } } } }");
        Assert.Empty(data.Ids("cms.products"));
        Assert.Equal(90, data.Number("cms.products.pagination.page"));
        Assert.Equal((data.Number("cms.products.pagination.total") + 99) / 100, data.Number("cms.products.pagination.lastPage"));
    }

    [Fact]
    public async Task Without_arguments_or_with_null_a_page_holds_ten()
    {
        Assert.Equal(10, (await Api.Generated.DataAsync("{ cms { products { items { id } } } }")).Ids("cms.products").Length);
        var nulls = await Api.Generated.DataAsync(
            "query($n: Int, $s: [SortInput!], $q: String, $i: [ID!]) { cms { products(page: $n, perPage: $n, sort: $s, query: $q, "
                + "includeIds: $i) { items { id } } } }",
            new { n = (int?)null, s = (object?)null, q = (string?)null, i = (string[]?)null });
        Assert.Equal(10, nulls.Ids("cms.products").Length);
    }

    [Theory]
    [InlineData("perPage: 0", "perPage")]
    [InlineData("perPage: 101", "perPage")]
    [InlineData("perPage: -1", "perPage")]
    [InlineData("page: 0", "page")]
    [InlineData("page: 10001", "page")]
    [InlineData("page: 101, perPage: 100", "page × perPage")]
    [InlineData("sort: [{field: \"a\"}, {field: \"a\"}, {field: \"a\"}, {field: \"a\"}, {field: \"a\"}, {field: \"a\"}]", "sort")]
    [InlineData("sort: {field: \"\"}", "field")]
    [InlineData("sort: {field: \"colour\"}", "cannot be sorted by colour")]
    [InlineData("sort: {field: \"description\"}", "cannot be sorted by description")]
    public async Task Impossible_arguments_are_refused_at_their_field(string arguments, string message)
    {
        var answer = await Api.Generated.SendAsync($$"""{ cms { films: products({{arguments}}) { items { id } } } }""");
        var error = answer.Error("BAD_USER_INPUT");
        Assert.Contains(message, error.Text("message"), StringComparison.Ordinal);
        Assert.Equal("""["cms","films"]""", error.At("path").GetRawText());
        Assert.Equal(1, error.Number("locations.0.line"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task Variables_are_held_to_the_same_bounds(int perPage)
    {
        var answer = await Api.Generated.SendAsync("query($n: Int) { cms { products(perPage: $n) { items { id } } } }",
            new { n = perPage });
        Assert.Equal("""["cms","products"]""", answer.Error("BAD_USER_INPUT").At("path").GetRawText());
    }

    [Theory]
    [InlineData("100", 100)]
    [InlineData("1", 1)]
    public async Task The_bounds_themselves_are_accepted(string perPage, int expected) =>
        Assert.Equal(expected, (await Api.Generated.DataAsync($$"""{ cms { products(perPage: {{perPage}}) { items { id } } } }"""))
            .Ids("cms.products").Length);

    [Theory]
    [InlineData("id", "Asc")]
    [InlineData("id", "Desc")]
    public async Task Numbers_are_sorted_as_numbers(string field, string order)
    {
        var ids = (await Api.Generated.DataAsync(
            "query($sort: [SortInput!]) { cms { products(perPage: 100, sort: $sort) { items { id } } } }",
            new { sort = new[] { new { field, order } } }))
            .Ids("cms.products");
        Assert.Equal(order == "Asc" ? ids.Order() : ids.OrderDescending(), ids);
    }

    [Fact]
    public async Task Orderings_have_several_keys_and_put_missing_values_last()
    {
        var items = (await Api.Generated.DataAsync(
            """
            { cms { products(
              perPage: 100, query: "type:SVOD OR id:<60", sort: [{field: "duration", order: Desc}, {field: "id", order: Desc}]
            ) { items { id duration } } } }
            """))
            .Items("cms.products.items");
        var keys = items.Select(i => (i.At("duration") is { ValueKind: System.Text.Json.JsonValueKind.Number } d ? d.GetInt32() : -1,
            int.Parse(i.Text("id")!, System.Globalization.CultureInfo.InvariantCulture))).ToList();
        Assert.Contains(keys, k => k.Item1 < 0);
        Assert.Equal(keys.OrderByDescending(k => k), keys);
    }

    [Fact]
    public async Task One_key_needs_no_brackets_and_ascends_by_itself()
    {
        var dates = (await Api.Generated.DataAsync(
            """{ cms { products(perPage: 100, sort: {field: "dateAdd"}) { items { dateAdd } } } }"""))
            .Items("cms.products.items").Select(i => i.Text("dateAdd")).ToList();
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
    }

    [Fact]
    public async Task A_category_has_an_order_of_its_own()
    {
        var placed = Api.Content.Products.Where(Sample.IsVisible)
            .SelectMany(p => p.Categories.Where(c => c.CategoryId == 1).Select(c => (c.Position, p.Id)))
            .Order().Select(p => p.Id).Take(50).ToArray();
        var data = await Api.Generated.DataAsync(
            """
            { cms { category(id: 1) {
              products(perPage: 50) { items { id } }
              sorted: products(perPage: 50, sort: {field: "position"}) { items { id } }
            } } }
            """);
        Assert.Equal(placed, data.Ids("cms.category.products"));
        Assert.Equal(placed, data.Ids("cms.category.sorted"));
    }

    [Fact]
    public async Task Ids_choose_and_unknown_ones_are_left_out()
    {
        var known = Api.Content.Products.Where(p => p.Extension is ProductTvod && Sample.IsVisible(p)).Take(3).Select(p => p.Id).ToArray();
        var data = await Api.Generated.DataAsync(
            "query($ids: [ID!]) { cms { products(includeIds: $ids) { pagination { total } items { id } } } }",
            new { ids = new object[] { known[2], known[0], "no-number", "-1", 999_999, known[1], known[1], "99999999999999999999999" } });
        Assert.Equal(known, data.Ids("cms.products").Order());
        Assert.Equal(3, data.Number("cms.products.pagination.total"));
    }

    [Fact]
    public async Task Ids_may_be_numbers_and_an_empty_list_chooses_nothing()
    {
        var id = Api.Content.Products.First(Sample.IsVisible).Id;
        var data = await Api.Generated.DataAsync(
            $$"""{ cms { products(includeIds: {{id}}) { items { id } } none: products(includeIds: []) { pagination { total lastPage } """
                + $$"""items { id } } } }""");
        Assert.Equal([id], data.Ids("cms.products"));
        Assert.Empty(data.Ids("cms.none"));
        Assert.Equal((0, 1), (data.Number("cms.none.pagination.total"), data.Number("cms.none.pagination.lastPage")));
    }

    [Fact]
    public async Task Ids_do_not_widen_a_scope()
    {
        var outside = Sample.VisibleTitle((p, _) => p.Categories.All(c => c.CategoryId != 101)).Id;
        var data = await Api.Generated.DataAsync(
            "query($id: ID!) { cms { category(id: 101) { products(includeIds: [$id]) { items { id } } } } }", new { id = outside });
        Assert.Empty(data.Ids("cms.category.products"));
    }
}
