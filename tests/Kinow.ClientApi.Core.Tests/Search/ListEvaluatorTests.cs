using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Search;

public sealed class ListEvaluatorTests
{
    private static readonly Product[] Products =
    [
        Sample.Title(1, "Été") with { Duration = 100, Position = 5 },
        Sample.Title(2, "zebra") with { Duration = null, Position = 4 },
        Sample.Title(3, "Apple") with { Duration = 300, Position = 3, Description = Sample.Text("zebra") },
        Sample.Title(4, "") with { Duration = 100, Position = 2, Name = LocalizedText.Missing },
    ];

    [Fact]
    public void Without_query_and_order_returns_the_items_themselves() => Assert.Same(Products, Run(new()));

    [Fact]
    public void Sorts_by_name_in_the_language_whatever_case_and_accents_and_missing_last()
    {
        Assert.Equal([3, 1, 2, 4], Sample.Ids(Run(new(Sort: [("name", SortOrder.Asc)]))));
        Assert.Equal([2, 1, 3, 4], Sample.Ids(Run(new(Sort: [("name", SortOrder.Desc)]))));
    }

    [Fact]
    public void Ties_go_to_the_next_key_and_then_to_the_order_given()
    {
        Assert.Equal([1, 4, 3, 2], Sample.Ids(Run(new(Sort: [("duration", SortOrder.Asc)]))));
        Assert.Equal([4, 1, 3, 2], Sample.Ids(Run(new(Sort: [("duration", SortOrder.Asc), ("id", SortOrder.Desc)]))));
    }

    [Fact]
    public void Better_matches_come_first_unless_an_order_is_given()
    {
        Assert.Equal([2, 3], Sample.Ids(Run(new(Query: "zebra"))));
        Assert.Equal([3, 2], Sample.Ids(Run(new(Query: "zebra", Sort: [("position", SortOrder.Asc)]))));
        Assert.Equal([3, 2], Sample.Ids(Run(new(Query: "zebra OR apple"))));
    }

    [Fact]
    public void Filters_keep_the_order_given() => Assert.Equal([1, 3, 4], Sample.Ids(Run(new(Query: "duration:>0"))));

    [Fact]
    public void Position_can_mean_the_order_given()
    {
        var request = Sample.Request(ItemKinds.Product.Fields, new(Sort: [("position", SortOrder.Desc)]));
        Assert.Equal([1, 2, 3, 4], Sample.Ids(ListEvaluator.Evaluate(Products, request, ItemKinds.Product.Fields, Sample.Audience())));
        Assert.Equal(
            [4, 3, 2, 1], Sample.Ids(ListEvaluator.Evaluate(Products, request, ItemKinds.Product.Fields, Sample.Audience(), true)));
    }

    [Fact]
    public void Stops_when_asked_to()
    {
        var request = Sample.Request(ItemKinds.Product.Fields, new(Query: "zebra"));
        Assert.Throws<OperationCanceledException>(
            () => ListEvaluator.Evaluate(
                Products, request, ItemKinds.Product.Fields, Sample.Audience(), cancellationToken: new CancellationToken(true)));
    }

    private static Product[] Run(ListArguments arguments) =>
        ListEvaluator.Evaluate(Products, Sample.Request(ItemKinds.Product.Fields, arguments), ItemKinds.Product.Fields, Sample.Audience());
}
