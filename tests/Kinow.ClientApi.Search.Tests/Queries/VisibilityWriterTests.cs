using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Search.Queries;

namespace Kinow.ClientApi.Search.Tests.Queries;

public sealed class VisibilityWriterTests
{
    private const string Active = """{"term":{"active":true}}""";
    private const string Deleted = """{"term":{"deleted":true}}""";

    [Fact]
    public void Deleted_documents_are_never_listed()
    {
        Assert.Equal(["""{"term":{"deleted":false}}"""], Compiled.Filters(ItemKinds.Feature));
        Assert.Empty(Compiled.Hidden(ItemKinds.Feature));
        Assert.Equal([Active], Compiled.Filters(ItemKinds.Actor));
        Assert.Equal([Deleted], Compiled.Hidden(ItemKinds.Actor));
    }

    [Fact]
    public void A_country_is_let_in_by_its_own_rule() => Assert.Equal(
        [
            Deleted,
            """{"term":{"geo.mode":"none"}}""",
            """{"bool":{"filter":[{"term":{"geo.mode":"only"}}],"must_not":[{"term":{"geo.countries":"FR"}}]}}""",
            """{"bool":{"filter":[{"term":{"geo.mode":"except"}}],"must":[{"term":{"geo.countries":"FR"}}]}}""",
        ],
        Compiled.Hidden(ItemKinds.Category));

    [Fact]
    public void An_unknown_country_is_in_no_list() => Assert.Equal(
        [Deleted, """{"term":{"geo.mode":"none"}}""", """{"term":{"geo.mode":"only"}}"""],
        Compiled.Hidden(ItemKinds.Category, country: ""));

    [Fact]
    public void Tags_are_those_of_the_language_of_the_request() => Assert.Equal(
        ["""{"bool":{"filter":[{"exists":{"field":"languageFilter"}}],"must_not":[{"term":{"languageFilter":"fr"}}]}}"""],
        Compiled.Hidden(ItemKinds.Tag));

    [Fact]
    public void What_belongs_to_a_product_is_listed_where_the_product_is_at_some_moment_of_the_hour()
    {
        var wanted = Assert.Single(Compiled.Filters(ItemKinds.Extract));
        const string Switches = """{"bool":{"filter":[""" + Active + """,{"term":{"owner.active":true}}],"must_not":[""";
        Assert.StartsWith(Switches + Deleted, wanted, StringComparison.Ordinal);
        Assert.EndsWith(
            Moment.Fill(
                """],"should":[{"bool":{"must_not":[{"range":{"owner.from":{"gte":<next>}}},{"range":{"owner.to":{"lte":<before hour>}}}]}},"""
                + """{"bool":{"filter":[{"term":{"owner.visibleBefore":true}},{"range":{"owner.from":{"gte":<hour>}}}]}},"""
                + """{"bool":{"filter":[{"term":{"owner.visibleAfter":true}},{"range":{"owner.to":{"lte":<before next>}}}]}}],"minimum_should_match":1}}"""),
            wanted,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_begins_or_ends_within_the_hour_is_decided_for_the_moment() => Assert.Equal(
        Moment.Fill(
            """{"bool":{"should":[{"range":{"owner.from":{"gte":<hour>,"lte":<before next>}}},{"range":{"owner.to":{"gte":<hour>,"lte":<before next>}}}]"""
            + ""","must_not":[{"bool":{"must_not":[{"range":{"owner.from":{"gte":<after>}}},{"range":{"owner.to":{"lte":<now>}}}]}},"""
            + """{"bool":{"filter":[{"term":{"owner.visibleBefore":true}},{"range":{"owner.from":{"gte":<after>}}}]}},"""
            + """{"bool":{"filter":[{"term":{"owner.visibleAfter":true}},{"range":{"owner.to":{"lte":<now>}}}]}}]}}"""),
        Assert.Single(Compiled.Hidden(ItemKinds.Extract)));

    [Fact]
    public void A_scope_limits_the_search_to_what_hangs_under_it() =>
        Assert.Equal("""{"term":{"f.actorId":12}}""", Compiled.Filters(ItemKinds.Product, scope: ScopeKind.Actor, id: 12)[^1]);

    [Fact]
    public void A_scope_that_a_kind_does_not_have_is_refused() =>
        Assert.Throws<ArgumentException>(() => Compiled.Filters(ItemKinds.Tag, scope: ScopeKind.Product, id: 1));
}
