using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Nodes;

namespace Kinow.ClientApi.Core.Recommendations;

/// <summary>
/// What makes products alike. A product is worth the sum of what it shares: a director 6, an actor 4, a category 3, a tag 2, a fact 1. It
/// is a query, so that every store finds the same.
/// </summary>
public static class Similarity
{
    /// <summary>Most traits that are looked for: those that are worth most.</summary>
    public const int MaxTraits = 64;

    private const int Director = 6;
    private const int Actor = 4;
    private const int Category = 3;
    private const int Tag = 2;
    private const int Fact = 1;

    /// <summary>Finds the products of the same type that share something with a product, those that share most first.</summary>
    /// <param name="request">What else they have to match.</param>
    public static ListRequest SimilarTo(Product product, ListRequest request)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(request);
        ImmutableArray<QueryNode> traits = TraitsOf([product]);
        return request.RankedBy(new BooleanNode(
            [new BooleanNode([], traits.IsEmpty ? [AnyOf([])] : traits, []), OfType(product.Type)], [], [AnyOf([product.Id])]));
    }

    /// <summary>Finds titles: those that share most with what somebody likes first, then all others.</summary>
    /// <param name="liked">What somebody likes.</param>
    /// <param name="known">The products that are left out.</param>
    /// <param name="request">What else they have to match.</param>
    public static ListRequest RecommendedFor(IReadOnlyCollection<Product> liked, IEnumerable<long> known, ListRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.RankedBy(new BooleanNode([OfType(ProductType.Tvod)], TraitsOf(liked), [AnyOf(known)]));
    }

    // What several products have counts once for each of them.
    private static ImmutableArray<QueryNode> TraitsOf(IReadOnlyCollection<Product> products) =>
    [
        .. products.SelectMany(TraitsOf).GroupBy(static trait => trait.Node.Key, StringComparer.Ordinal)
            .Select(static same => (same.First().Node, Worth: same.Sum(static trait => trait.Worth)))
            .OrderByDescending(static trait => trait.Worth).ThenBy(static trait => trait.Node.Key, StringComparer.Ordinal)
            .Take(MaxTraits).Select(static trait => new ConstantNode(trait.Node, trait.Worth)),
    ];

    private static IEnumerable<(QueryNode Node, int Worth)> TraitsOf(Product product)
    {
        var title = product.Extension as ProductTvod;
        IEnumerable<(QueryNode?, int)> traits =
        [
            .. PeopleOf(title?.Directors).Select(static id => (Has("directorId", id), Director)),
            .. PeopleOf(title?.Actors).Select(static id => (Has("actorId", id), Actor)),
            .. product.Categories.Select(static placement => (Has("category", placement.CategoryId), Category)),
            .. product.Tags.Select(static tag => (Has("tagId", tag.Id), Tag)),
            .. product.Metadata.Select(static fact => (Says(fact), Fact)),
        ];
        return traits.Where(static trait => trait.Item1 is not null).DistinctBy(static trait => trait.Item1!.Key)!;
    }

    private static IEnumerable<long> PeopleOf(ImmutableArray<Credit>? credits) =>
        (credits ?? []).Where(static credit => credit.Person.Active).Select(static credit => credit.Person.Id);

    private static RangeNode Has(string field, long id) => new RangeNode(ItemKinds.Product.Fields.Find(field)!, id, id);

    private static TextNode? Says(Metadata fact)
    {
        if (fact.Name.IsMissing || fact.Value.IsMissing) return null;
        var field = ItemKinds.Product.Fields.Find("metadata." + fact.Name.Values[0].Value);
        return field is null ? null : new TextNode(field, fact.Value.Values[0].Value, isPrefix: false, isQuoted: true);
    }

    private static AnyOfNode AnyOf(IEnumerable<long> ids) => new(ItemKinds.Product.Fields.Find("id")!, [.. ids.Distinct().Order()]);

    private static ConstantNode OfType(ProductType type) => new(new TextNode(
        ItemKinds.Product.Fields.Find("type")!, ProductTypeNames.Of(type), isPrefix: false, isQuoted: true));
}
