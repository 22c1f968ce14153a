using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Storage.Elasticsearch.Queries;

namespace Kinow.ClientApi.Storage.Tests.Elasticsearch.Queries;

public sealed class VisibilityWriterTests
{
    private const string NotDeleted = """{"term":{"deleted":false}}""";
    private const string Active = """{"term":{"active":true}}""";

    [Fact]
    public void Deleted_documents_are_never_listed() => Assert.Equal([NotDeleted], Compiled.Filters(SearchKinds.Features));

    [Fact]
    public void A_country_is_let_in_by_its_own_rule() => Assert.Equal(
        [
            NotDeleted,
            Active,
            """{"bool":{"should":[{"term":{"geo.mode":"all"}},{"bool":{"filter":[{"term":{"geo.mode":"except"}}],"must_not":[{"term":{"geo.countries":"FR"}}]}},"""
            + """{"bool":{"filter":[{"term":{"geo.mode":"only"}}],"must":[{"term":{"geo.countries":"FR"}}]}}]}}""",
        ],
        Compiled.Filters(SearchKinds.Categories));

    [Fact]
    public void An_unknown_country_is_in_no_list() => Assert.Equal(
        """{"bool":{"should":[{"term":{"geo.mode":"all"}},{"bool":{"filter":[{"term":{"geo.mode":"except"}}]}}]}}""",
        Compiled.Filters(SearchKinds.Categories, country: "")[2]);

    [Fact]
    public void Tags_are_those_of_the_language_of_the_request() => Assert.Equal(
        """{"bool":{"should":[{"term":{"languageFilter":"fr"}},{"bool":{"must_not":[{"exists":{"field":"languageFilter"}}]}}]}}""",
        Compiled.Filters(SearchKinds.Tags)[1]);

    [Fact]
    public void What_belongs_to_a_product_is_listed_where_the_product_is()
    {
        var filters = Compiled.Filters(SearchKinds.Extracts);
        Assert.Equal([NotDeleted, Active, """{"term":{"owner.active":true}}"""], filters[..3]);
        Assert.Equal(
            Moment.Fill(
                """{"bool":{"should":[{"bool":{"must_not":[{"range":{"owner.from":{"gte":<after>}}},{"range":{"owner.to":{"lte":<now>}}}]}},"""
                + """{"bool":{"filter":[{"term":{"owner.visibleBefore":true}},{"range":{"owner.from":{"gte":<after>}}}]}},"""
                + """{"bool":{"filter":[{"term":{"owner.visibleAfter":true}},{"range":{"owner.to":{"lte":<now>}}}]}}]}}"""),
            filters[4]);
    }

    [Fact]
    public void A_scope_limits_the_search_to_what_hangs_under_it() =>
        Assert.Equal("""{"term":{"f.actorId":12}}""", Compiled.Filters(SearchKinds.Products, scope: ScopeKind.Actor, id: 12)[^1]);

    [Fact]
    public void A_scope_that_a_kind_does_not_have_is_refused() =>
        Assert.Throws<ArgumentException>(() => Compiled.Filters(SearchKinds.Tags, scope: ScopeKind.Product, id: 1));
}
