using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Recommendations;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Tests.Recommendations;

public sealed class SimilarityTests
{
    private static readonly Product Film = Make(1, director: 1, actor: 1, category: 1, tag: 1, year: "1999");

    [Fact]
    public void What_is_shared_counts_as_declared()
    {
        Product[] products =
        [
            Film, Make(2, year: "1999"), Make(3, tag: 1), Make(4, category: 1), Make(5, actor: 1), Make(6, director: 1),
            Make(7, category: 1, tag: 1, actor: 1, year: "2000"), Make(8, director: 2, actor: 2, category: 2, tag: 2, year: "1999 or so"),
            Make(9, year: "2001"),
        ];
        Assert.Equal([7, 6, 5, 4, 3, 2, 8], Sample.Ids(Similar(Film, products)));
    }

    [Fact]
    public void A_product_that_shares_nothing_is_like_no_other() => Assert.Empty(Similar(Make(1), [Make(1), Make(2)]));

    [Fact]
    public void Offers_are_not_like_titles() =>
        Assert.Empty(Similar(Film, [Film with { Id = 2, Extension = new ProductSvod { ProductId = 2, AccessPeriod = 30 } }]));

    [Fact]
    public void Who_has_left_the_catalogue_is_not_shared()
    {
        var gone = new Person { Id = 1, Kind = PersonKind.Actor, Name = "Gone", Active = false };
        Product[] both = [.. new long[] { 1, 2 }.Select(id => Sample.Title(id, extension: new ProductTvod { ProductId = id, Actors = [new(gone, [], 1)] }))];
        Assert.Empty(Similar(both[0], both));
    }

    [Fact]
    public void What_an_account_likes_comes_first_then_all_others_without_what_it_knows()
    {
        Product[] products = [Film, Make(2), Make(3, actor: 1), Make(4, director: 1), Make(5, director: 1, actor: 1)];
        Assert.Equal([5, 3, 2], Sample.Ids(Recommend([Film], [1, 4], products)));
        Assert.Equal([1, 2, 3, 4, 5], Sample.Ids(Recommend([], [], products)));
    }

    [Fact]
    public void What_several_share_counts_for_each_of_them()
    {
        Product[] liked = [Make(1, tag: 1), Make(2, tag: 1), Make(3, category: 3)];
        Assert.Equal([5, 4], Sample.Ids(Recommend(liked, [1, 2, 3], [.. liked, Make(4, category: 3), Make(5, tag: 1)])));
    }

    [Fact]
    public void A_product_with_a_thousand_tags_is_compared_by_some()
    {
        var film = Make(1, director: 1) with { Tags = [.. Enumerable.Range(1, 1000).Select(static id => new Tag(id, Sample.En, $"tag{id}"))] };
        Assert.InRange(Similarity.SimilarTo(film, ListRequest.Default).Query!.Cost, 1, Similarity.MaxTraits + 2);
        Assert.Equal([2], Sample.Ids(Similar(film, [film, Make(2, director: 1)])));
    }

    private static Product[] Similar(Product product, Product[] among) => Evaluate(among, Similarity.SimilarTo(product, ListRequest.Default));

    private static Product[] Recommend(Product[] liked, long[] known, Product[] among) =>
        Evaluate(among, Similarity.RecommendedFor(liked, known, ListRequest.Default));

    private static Product[] Evaluate(Product[] among, ListRequest request) =>
        ListEvaluator.Evaluate(among, request, ItemKinds.Product.Fields, Sample.Audience());

    private static Product Make(long id, int director = 0, int actor = 0, int category = 0, int tag = 0, string? year = null) => new()
    {
        Id = id,
        Extension = new ProductTvod
        {
            ProductId = id,
            Actors = Credits(PersonKind.Actor, actor),
            Directors = Credits(PersonKind.Director, director),
        },
        Categories = category == 0 ? [] : [new(category, 1)],
        Tags = tag == 0 ? [] : [new(tag, Sample.En, $"tag{tag}")],
        Metadata = year is null ? [] : [new(1, Sample.Text("Year"), Sample.Text(year), 1)],
    };

    private static ImmutableArray<Credit> Credits(PersonKind kind, int id) =>
        id == 0 ? [] : [new(new() { Id = id, Kind = kind, Name = $"{kind} {id}" }, [], 1)];
}
