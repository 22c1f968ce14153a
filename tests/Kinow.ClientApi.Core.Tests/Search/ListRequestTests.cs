using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Tests.Search;

public sealed class ListRequestTests
{
    [Fact]
    public void The_key_of_the_default_request_is_empty() => Assert.Equal("", Sample.Request(ItemKinds.Product.Fields, new(Page: 3)).Key);

    [Fact]
    public void Requests_that_differ_in_the_page_alone_share_a_key() => Assert.Equal(
        Sample.Request(ItemKinds.Product.Fields, new(1, 10, Query: "a  b")).Key,
        Sample.Request(ItemKinds.Product.Fields, new(2, 20, Query: "a OR b")).Key);

    [Fact]
    public void Other_arguments_change_the_key()
    {
        string[] keys =
        [
            Sample.Request(ItemKinds.Product.Fields, new()).Key,
            Sample.Request(ItemKinds.Product.Fields, new(Query: "a")).Key,
            Sample.Request(ItemKinds.Product.Fields, new(Query: "a*")).Key,
            Sample.Request(ItemKinds.Product.Fields, new(Query: "\"a\\\"\"")).Key,
            Sample.Request(ItemKinds.Product.Fields, new(Sort: [("name", SortOrder.Asc)])).Key,
            Sample.Request(ItemKinds.Product.Fields, new(Sort: [("name", SortOrder.Desc)])).Key,
            Sample.Request(ItemKinds.Product.Fields, new(IncludeIds: [])).Key,
            Sample.Request(ItemKinds.Product.Fields, new(IncludeIds: ["1"])).Key,
            Sample.Request(ItemKinds.Product.Fields, new(Query: "metadata.a:x")).Key,
            Sample.Request(ItemKinds.Product.Fields, new(Query: "metadata.a\\:\\\"x\\\":x")).Key,
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    [Fact]
    public void Ids_are_sorted_and_unique_and_what_is_no_id_is_left_out() => Assert.Equal(
        [2, 10],
        Sample.Request(
            ItemKinds.Product.Fields,
            new(IncludeIds: ["10", "2", "2", "x", "-1", "99999999999999999999", "03", "4\0", "+5", " 6"])).IncludeIds!.Value.ToArray());

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

    private static string? Refusal(ListArguments arguments) => ListRequest.TryCreate(ItemKinds.Product.Fields, arguments, out _)?.Argument;
}
