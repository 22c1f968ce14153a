using Kinow.GraphQL.Generator.Tests.Library;

namespace Kinow.GraphQL.Generator.Tests;

/// <summary>What the bindings generated for the library answer.</summary>
public sealed class ExecutionTests
{
    private readonly LibraryEngine engine = new();

    [Theory]
    [InlineData(
        "{ book(id: 1) { id title pages price weight inPrint added } }",
        """{"book":{"id":"1","title":"One","pages":100,"price":9.50,"weight":3,"inPrint":false,"added":"1970-01-01T00:00:00.000Z"}}""")]
    [InlineData(
        "{ book(id: 1) { genre otherGenre genres tags ratings numbers localized } }",
        """{"book":{"genre":"FICTION","otherGenre":"NON_FICTION","genres":["FICTION","NON_FICTION"],"tags":["a",null],"ratings":[1.5,2],"numbers":[1,null],"localized":"One"}}""")]
    [InlineData(
        "{ book(id: 2) { title price genre otherGenre ratings numbers } }",
        """{"book":{"title":null,"price":null,"genre":"NON_FICTION","otherGenre":null,"ratings":null,"numbers":null}}""")]
    [InlineData("{ book(id: 3) { tags localized summary(long: true) } none: book(id: 9) { id } }", """{"book":{"tags":[],"localized":null,"summary":"Short."},"none":null}""")]
    [InlineData("{ count settings { languages } }", """{"count":1,"settings":{"languages":["en","fr"]}}""")]
    [InlineData("{ opaque grid }", """{"opaque":{"a":1},"grid":[["PAGES",null],null,[]]}""")]
    public async Task Properties_are_written_by_their_types(string document, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await engine.RunAsync(document));

    [Fact]
    public async Task A_property_may_be_written_by_the_consumers_own_method() =>
        Assert.Equal(
            """{"data":{"books":[{"localized":"Un"},{"localized":null}]}}""",
            await engine.RunAsync("{ books { localized } }", language: "fr"));

    [Fact]
    public async Task A_computed_field_gets_its_parent_and_arguments() =>
        Assert.Equal(
            """{"data":{"books":[{"canBorrow":false},{"canBorrow":true}]}}""",
            await engine.RunAsync("query($d: Int!) { books { canBorrow(days: $d) } }", """{"d":150}"""));

    [Fact]
    public async Task Batches_below_properties_below_batches_are_resolved_once_for_each_level()
    {
        var answer = await engine.RunAsync(
            "{ shelves { label books { id shelf { top { author { books { id } } } } } top { title } sorted(by: PAGES) { id } } }");

        Assert.Equal(["shelf 2", "author 2", "books 2"], engine.Shop.Batches);
        var shelf = """{"shelf":{"top":{"author":{"books":[{"id":"1"},{"id":"2"},{"id":"3"}]}}}}""";
        Assert.Equal(
            """{"data":{"shelves":[{"label":"Upper","books":[{"id":"1",@},{"id":"2",@}],"top":{"title":"Three"},"sorted":[{"id":"2"},{"id":"1"}]}]}}"""
                .Replace("@", shelf[1..^1], StringComparison.Ordinal),
            answer);
    }

    [Fact]
    public async Task A_computed_object_stays_the_same_from_phase_to_phase()
    {
        var answer = await engine.RunAsync("{ books(first: 3) { fresh { id book { pages } } } }");

        Assert.Equal(["fresh 3"], engine.Shop.Batches);
        Assert.EndsWith("""{"fresh":{"id":"3","book":{"pages":300}}}]}}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_one_parent_is_reported_at_its_path()
    {
        var answer = await engine.RunAsync("{ books { stock author { name } } }");

        Assert.StartsWith("""{"data":{"books":[{"stock":5,"author":{"name":"Ann"}},{"stock":null,"author":null}]},"errors":[""", answer, StringComparison.Ordinal);
        Assert.Contains("""["books",1,"author"]""", answer, StringComparison.Ordinal);
        Assert.Contains("NO_AUTHOR", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_of_abstract_types_find_their_type() =>
        Assert.Equal(
            """{"data":{"search":[{"__typename":"Book","pages":100},null,{"__typename":"Film","minutes":90},{"__typename":"Author","name":"Ann"}],"item":{"id":"f1"},"book":{"siblings":[{"id":"f1"},{"id":"3","author":{"name":"Ann"}}]}}}""",
            await engine.RunAsync("""
                {
                  search(text: "x") { __typename ... on Book { pages } ... on Film { minutes } ... on Author { name } }
                  item(id: "f1") { id }
                  book(id: 1) { siblings { id ... on Book { author { name } } } }
                }
                """));

    [Fact]
    public async Task Lists_of_lists_are_walked_and_written() =>
        Assert.Equal(
            """{"data":{"gridOfBooks":[[{"shelf":{"label":"Upper"}},null],null,[{"shelf":{"label":"Upper"}}]],"search":null}}""",
            await engine.RunAsync("""{ gridOfBooks { shelf { label } } search(text: "nothing") { __typename } }"""));

    [Fact]
    public async Task Mutations_run_one_after_the_other() =>
        Assert.StartsWith(
            """{"data":{"a":1,"b":4,"fail":null},"errors":[{"message":"No.",""",
            await engine.RunAsync("mutation { a: add(id: 1) b: add(id: 1, copies: 3) fail { id } }"),
            StringComparison.Ordinal);

    [Fact]
    public async Task Subscriptions_write_one_answer_for_each_event()
    {
        Assert.Equal(["""{"data":{"copies":3}}""", """{"data":{"copies":null}}"""], await engine.SubscribeAsync("subscription { copies(id: \"abc\") }"));
        Assert.Equal(
            ["""{"data":{"bookAdded":{"id":"1","author":{"name":"Ann"}}}}""", """{"data":{"bookAdded":{"id":"3","author":{"name":"Ann"}}}}"""],
            await engine.SubscribeAsync("subscription { bookAdded { id author { name } } }"));
    }
}
