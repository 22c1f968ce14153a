using Kinow.GraphQL.Generator.Tests.Library;
using Kinow.GraphQL.Generator.Tests.Library.Types;
using Range = Kinow.GraphQL.Generator.Tests.Library.Range;

namespace Kinow.GraphQL.Generator.Tests;

/// <summary>How arguments and input objects reach resolvers.</summary>
public sealed class InputTests
{
    private readonly LibraryEngine engine = new();

    [Fact]
    public async Task Defaults_are_applied_and_what_is_absent_is_null()
    {
        var arguments = await BooksAsync("{ books { id } }");

        Assert.Equal(new QueryBooksArguments { First = 2, Order = Order.TitleFirst }, arguments);
    }

    [Fact]
    public async Task A_null_replaces_a_default() => Assert.Null((await BooksAsync("{ books(first: null) { id } }")).First);

    [Fact]
    public async Task Values_of_all_kinds_arrive_typed()
    {
        var arguments = await BooksAsync("""
            {
              books(
                filter: { title: "x", genres: [NON_FICTION, FICTION], not: { pages: { max: 5 } } }
                order: PAGES
                since: "2026-01-02T03:04:05Z"
                matrix: [[1, 2], []]
              ) { id }
            }
            """);

        Assert.Equal("x", arguments.Filter!.Title);
        Assert.Equal([Genre.NonFiction, Genre.Fiction], arguments.Filter.Genres!);
        Assert.Equal(new BookFilter { Pages = new Range { Min = 0, Max = 5 } }, arguments.Filter.Not);
        Assert.Equal(Order.Pages, arguments.Order);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), arguments.Since);
        Assert.Equal([[1, 2], []], arguments.Matrix!);
    }

    [Fact]
    public async Task Variables_arrive_like_literals()
    {
        var arguments = await BooksAsync(
            "query($f: BookFilter, $s: DateTime) { books(filter: $f, since: $s) { id } }",
            """{"f":{"genres":["FICTION"],"pages":{"min":3}},"s":"2026-01-02T03:04:05+01:00"}""");

        Assert.Equal([Genre.Fiction], arguments.Filter!.Genres!);
        Assert.Equal(new Range { Min = 3 }, arguments.Filter.Pages);
        Assert.Equal(TimeSpan.FromHours(1), arguments.Since!.Value.Offset);
    }

    [Theory]
    [InlineData("{ max: 1 }", false, null)]
    [InlineData("{ step: null }", true, null)]
    [InlineData("{ step: 2 }", true, 2)]
    public async Task What_may_be_patched_tells_null_from_absence(string range, bool given, int? step)
    {
        var pages = (await BooksAsync($"{{ books(filter: {{ pages: {range} }}) {{ id }} }}")).Filter!.Pages!;

        Assert.Equal((given, step), (pages.IsStepGiven, pages.Step));
    }

    private async Task<QueryBooksArguments> BooksAsync(string document, string? variables = null)
    {
        var answer = await engine.RunAsync(document, variables);
        Assert.DoesNotContain("errors", answer, StringComparison.Ordinal);
        return engine.Query.LastBooks!;
    }
}
