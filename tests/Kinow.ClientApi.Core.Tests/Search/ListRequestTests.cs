using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Tests.Search;

public sealed class ListRequestTests
{
    [Fact]
    public void The_key_of_the_default_request_is_empty() => Assert.Equal("", Sample.Request(CatalogFields.Products, new(Page: 3)).Key);

    [Fact]
    public void Requests_that_differ_in_the_page_alone_share_a_key() => Assert.Equal(
        Sample.Request(CatalogFields.Products, new(1, 10, Query: "a  b")).Key,
        Sample.Request(CatalogFields.Products, new(2, 20, Query: "a OR b")).Key);

    [Fact]
    public void Other_arguments_change_the_key()
    {
        string[] keys =
        [
            Sample.Request(CatalogFields.Products, new()).Key,
            Sample.Request(CatalogFields.Products, new(Query: "a")).Key,
            Sample.Request(CatalogFields.Products, new(Query: "a*")).Key,
            Sample.Request(CatalogFields.Products, new(Query: "\"a\\\"\"")).Key,
            Sample.Request(CatalogFields.Products, new(Sort: [("name", SortOrder.Asc)])).Key,
            Sample.Request(CatalogFields.Products, new(Sort: [("name", SortOrder.Desc)])).Key,
            Sample.Request(CatalogFields.Products, new(IncludeIds: [])).Key,
            Sample.Request(CatalogFields.Products, new(IncludeIds: ["1"])).Key,
            Sample.Request(CatalogFields.Products, new(Query: "metadata.a:x")).Key,
            Sample.Request(CatalogFields.Products, new(Query: "metadata.a\\:\\\"x\\\":x")).Key,
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    [Fact]
    public void Ids_are_sorted_and_unique_and_what_is_no_id_is_left_out() => Assert.Equal(
        [2, 10],
        Sample.Request(CatalogFields.Products, new(IncludeIds: ["10", "2", "2", "x", "-1", "99999999999999999999"])).IncludeIds!.Value.ToArray());

    [Fact]
    public void Refuses_bad_arguments()
    {
        Assert.Equal("page", Refusal(new(Page: 0)));
        Assert.Equal("perPage", Refusal(new(PerPage: 1000)));
        Assert.Equal("query", Refusal(new(Query: "nosuch:1")));
        Assert.Equal("sort", Refusal(new(Sort: [("nosuch", SortOrder.Asc)])));
        Assert.Equal("sort", Refusal(new(Sort: [("description", SortOrder.Asc)])));
        Assert.Equal("sort", Refusal(new(Sort: [.. Enumerable.Repeat(("id", SortOrder.Asc), 6)])));
        Assert.Equal("includeIds", Refusal(new(IncludeIds: [.. Enumerable.Repeat("1", 101)])));
    }

    private static string? Refusal(ListArguments arguments) => ListRequest.TryCreate(CatalogFields.Products, arguments, out _)?.Argument;
}
