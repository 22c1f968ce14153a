using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Queries;

namespace Kinow.ClientApi.Search.Tests.Queries;

public sealed class QueryWriterTests
{
    [Theory]
    [InlineData("name:\"Été\"", """{"term":{"f.name":"ete"}}""")]
    [InlineData("name:\"L'été d'or\"", """{"match_phrase":{"f.name":{"query":"lete dor","analyzer":"whitespace"}}}""")]
    [InlineData("name:Ét*", """{"prefix":{"f.name":"et"}}""")]
    [InlineData("name:jean-pi*", """{"match_phrase_prefix":{"f.name":{"query":"jean pi","analyzer":"whitespace","max_expansions":1000000}}}""")]
    [InlineData("name:\"!\"", """{"match_none":{}}""")]
    [InlineData("type:TVOD", """{"term":{"f.type":"tvod"}}""")]
    [InlineData("duration:>60", """{"range":{"f.duration":{"gte":61}}}""")]
    [InlineData("duration:[10 TO 20}", """{"range":{"f.duration":{"gte":10,"lte":19}}}""")]
    [InlineData("duration:[* TO *]", """{"exists":{"field":"f.duration"}}""")]
    [InlineData("duration:[9 TO 2]", """{"match_none":{}}""")]
    [InlineData("_exists_:dateTo", """{"exists":{"field":"f.dateTo"}}""")]
    [InlineData("availableInSubscriptions:false", """{"term":{"f.availableInSubscriptions":false}}""")]
    [InlineData("categories:7", """{"range":{"f.category":{"gte":7,"lte":7}}}""")]
    [InlineData("*", """{"match_all":{}}""")]
    [InlineData("duration:1 -duration:2", """{"bool":{"must_not":[{"range":{"f.duration":{"gte":2,"lte":2}}}],"should":[{"range":{"f.duration":{"gte":1,"lte":1}}}],"minimum_should_match":1}}""")]
    [InlineData("+duration:1 duration:2", """{"bool":{"filter":[{"range":{"f.duration":{"gte":1,"lte":1}}}]}}""")]
    [InlineData("metadata.Pays:\"france\"", """{"nested":{"path":"metadata","query":{"bool":{"filter":[{"term":{"metadata.name":"pays"}},{"term":{"metadata.value":"france"}}]}}}}""")]
    [InlineData("metadata.Année:>=1990", """{"nested":{"path":"metadata","query":{"bool":{"filter":[{"term":{"metadata.name":"annee"}},{"range":{"metadata.number":{"gte":1990}}}]}}}}""")]
    public void Clauses_compare_folded_words_and_exact_numbers(string query, string expected) =>
        Assert.Equal(expected, Compiled.Filter(ItemKinds.Product, query));

    [Theory]
    [InlineData("name:Chevaux", "f.name")]
    [InlineData("metadata.Pays:chevaux", "metadata.value")]
    public void A_word_is_one_clause_with_its_stem_in_each_language(string query, string field)
    {
        var clause = Compiled.Filter(ItemKinds.Product, query);
        Assert.Contains("{\"terms\":{\"" + field + "\":[\"chevaux\",", clause, StringComparison.Ordinal);
        Assert.Contains("\"~fr:cheval\"", clause, StringComparison.Ordinal);
        Assert.Contains("\"~en:chevaux\"", clause, StringComparison.Ordinal);
    }

    [Fact]
    public void Free_words_are_worth_the_weight_of_the_best_field() => Assert.Equal(
        """{"dis_max":{"queries":[{"constant_score":{"boost":8,"filter":{"term":{"f.name":"moon"}}}},"""
        + """{"constant_score":{"boost":2,"filter":{"term":{"f.descriptionShort":"moon"}}}},"""
        + """{"constant_score":{"boost":1,"filter":{"term":{"f.description":"moon"}}}}]}}""",
        Reordered(Compiled.Ranking(ItemKinds.Video, "\"Moon\"")));

    [Fact]
    public void Parts_of_a_ranked_query_add_up_and_exclusion_is_worth_one() => Assert.Equal(
        """{"bool":{"should":[{"constant_score":{"boost":1,"filter":{"term":{"f.name":"a"}}}},"""
        + """{"constant_score":{"boost":1,"filter":{"bool":{"must_not":[{"term":{"f.name":"b"}}]}}}}],"minimum_should_match":1}}""",
        Compiled.Ranking(ItemKinds.Product, "name:\"a\" (-name:\"b\")"));

    [Theory]
    [InlineData("type:TVOD")]
    [InlineData("duration:5")]
    public void What_does_not_rank_only_filters(string query) => Assert.Null(Compiled.Ranking(ItemKinds.Product, query));

    [Fact]
    public void Whether_something_can_be_bought_depends_on_the_moment()
    {
        var buyable = Moment.Fill(
            """{"bool":{"filter":[{"term":{"f.canBuy":true}}],"must_not":[{"range":{"from":{"gte":<after>}}},{"range":{"to":{"lte":<now>}}}]}}""");
        Assert.Equal("""{"bool":{"filter":[""" + buyable + "]}}", Compiled.Filter(ItemKinds.Product, "canBuy:true"));
        Assert.Equal("""{"bool":{"must_not":[""" + buyable + "]}}", Compiled.Filter(ItemKinds.Product, "canBuy:false"));
    }

    [Fact]
    public void Words_are_in_nothing_that_has_no_texts() =>
        Assert.Equal("""{"match_none":{}}""", Compiled.Filter(ItemKinds.Screen, "moon"));

    // The order of alternatives means nothing to the engine.
    private static string Reordered(string? ranking)
    {
        var queries = System.Text.Json.Nodes.JsonNode.Parse(ranking!)!["dis_max"]!["queries"]!.AsArray()
            .OrderByDescending(query => (int)query!["constant_score"]!["boost"]!).Select(query => query!.ToJsonString());
        return """{"dis_max":{"queries":[""" + string.Join(',', queries) + "]}}";
    }
}
