using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Search.Queries;

namespace Kinow.ClientApi.Search.Tests.Queries;

public sealed class SortWriterTests
{
    private const string Place =
        """{"categories.position":{"order":"asc","nested":{"path":"categories","filter":{"term":{"categories.id":7}}}}},{"f.id":{"order":"asc"}}""";

    [Fact]
    public void The_default_order_tells_all_documents_apart() => Assert.Equal(
        """[{"f.position":{"order":"asc"}},{"f.levelDepth":{"order":"asc"}},{"f.id":{"order":"asc"}}]""",
        Compiled.Sort(ItemKinds.Category));

    [Fact]
    public void Under_a_category_products_stand_in_their_places() =>
        Assert.Equal($"[{Place}]", Compiled.Sort(ItemKinds.Product, default, ScopeKind.Category, 7));

    [Fact]
    public void The_position_under_a_category_is_the_place_there()
    {
        var reverse = Place.Replace("\"order\":\"asc\"", "\"order\":\"desc\"", StringComparison.Ordinal);
        Assert.Equal(
            $"[{reverse},{Place}]", Compiled.Sort(ItemKinds.Product, new(Sort: [("position", SortOrder.Desc)]), ScopeKind.Category, 7));
    }

    [Fact]
    public void Names_are_ordered_in_the_language_of_the_request() => Assert.Equal(
        """[{"s.name.fr":{"order":"desc","unmapped_type":"keyword"}},{"f.position":{"order":"asc"}},{"f.id":{"order":"asc"}}]""",
        Compiled.Sort(ItemKinds.Feature, new(Sort: [("name", SortOrder.Desc)])));

    [Fact]
    public void The_best_match_comes_first_unless_another_order_is_asked_for()
    {
        Assert.Equal("""["_score",{"f.id":{"order":"asc"}}]""", Compiled.Sort(ItemKinds.Video, new(Query: "moon")));
        Assert.Equal(
            """[{"f.duration":{"order":"asc"}},{"f.id":{"order":"asc"}}]""",
            Compiled.Sort(ItemKinds.Video, new(Query: "moon", Sort: [("duration", SortOrder.Asc)])));
    }
}
