using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search.Indexing;

namespace Kinow.ClientApi.Core.Tests.Search;

/// <summary>Lists of one request that are searched again are not indexed again, if they are still about the same.</summary>
public sealed class ListWordsTests
{
    private readonly Product[] products = [.. Enumerable.Range(1, 100).Select(static id => Sample.Title(id))];
    private readonly ListWords words = new();

    [Fact]
    public void A_search_of_few_clauses_needs_none() =>
        Assert.Null(words.Of(ItemKinds.Product.Fields, products, 7));

    [Fact]
    public void The_same_items_and_some_of_them_share_one()
    {
        var made = Of(products);
        Assert.NotNull(made);
        Assert.Same(made, Of([.. products]));
        Assert.Same(made, Of(products[50..]));
        Assert.Same(made, Of([.. products[..60], .. products[61..], Sample.Title(61)]));
    }

    [Fact]
    public void Other_items_have_one_of_their_own_and_the_first_is_kept()
    {
        var made = Of(products);
        Product[] others = [.. products.Select(static product => product with { })];
        Assert.NotSame(made, Of(others));
        Assert.Same(Of(others), Of(others));
        Assert.Same(made, Of(products));
    }

    private ItemIndex<Product>? Of(Product[] items) => words.Of(ItemKinds.Product.Fields, items, 8);
}
