using static Kinow.GraphQL.Tests.Execution.TestEngine;

namespace Kinow.GraphQL.Tests.Execution;

public sealed class BatchTests
{
    private const string Sdl = """
        type Query { shelves: [Shelf!]! }
        type Shelf { id: Int! books(first: Int): [Book]! }
        type Book { id: Int! author: Author twin: Book }
        type Author { id: Int! name: String! }
        """;

    private readonly List<int> calls = [];

    [Fact]
    public async Task A_level_is_asked_once_whatever_the_number_of_lists()
    {
        var answer = await Library().RunAsync("{ shelves { id books { id author { id name } } } }");

        Assert.Equal([3, 6], calls);
        var shelves = Enumerable.Range(0, 3).Select(s =>
            $"{{\"id\":{s},\"books\":[{string.Join(',', Enumerable.Range(s * 10, 2).Select(Book))}]}}");
        Assert.Equal($"{{\"data\":{{\"shelves\":[{string.Join(',', shelves)}]}}}}", answer);

        static string Book(int id) => $"{{\"id\":{id},\"author\":{{\"id\":{id},\"name\":\"n{id}\"}}}}";
    }

    [Fact]
    public async Task The_same_field_under_two_names_is_two_batches_with_their_own_arguments()
    {
        var answer = await Library().RunAsync(
            "query($n: Int) { shelves { a: books(first: $n) { id } b: books(first: 1) { id } } }", """{"n":2}""");

        Assert.Equal([3, 3], calls);
        Assert.StartsWith("""{"data":{"shelves":[{"a":[{"id":0},{"id":1}],"b":[{"id":0}]}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_one_parent_leaves_the_others_their_own_results()
    {
        var engine = Library();
        engine.Batch("Book", "author", (batch, _, _) =>
        {
            for (var i = 0; i < batch.Count; i++)
            {
                var id = ((Node)batch[i]).Id;
                if (id == 10) batch.Fail(i, new GraphQLException("No author.", "NOT_THERE"));
                else batch.Set(i, new Node("Author", id));
            }

            return default;
        });

        var answer = await engine.RunAsync("{ shelves { books { author { id } } } }");

        Assert.Equal(
            """
            {"data":{"shelves":[{"books":[{"author":{"id":0}},{"author":{"id":1}}]},{"books":[{"author":null},{"author":{"id":11}}]},{"books":[{"author":{"id":20}},{"author":{"id":21}}]}]},"errors":[{"message":"No author.","locations":[{"line":1,"column":21}],"path":["shelves",1,"books",0,"author"],"extensions":{"code":"NOT_THERE"}}]}
            """,
            answer);
    }

    [Fact]
    public async Task A_taken_back_object_does_not_shift_the_results_of_its_siblings()
    {
        var engine = Library().Field("Author", "name", a => ((Node)a).Id is 0 or 11 ? null : "ok");

        var answer = await engine.RunAsync("{ shelves { books { author { name id } id } } }");

        Assert.StartsWith(
            """{"data":{"shelves":[{"books":[{"author":null,"id":0},{"author":{"name":"ok","id":1},"id":1}]},{"books":[{"author":{"name":"ok","id":10},"id":10},{"author":null,"id":11}]}""",
            answer,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_throwing_property_above_a_batch_is_an_error_only_where_it_throws()
    {
        var engine = Library().Field("Book", "twin", b => ((Node)b).Id == 1 ? throw new GraphQLException("no twin", "X") : b);

        var answer = await engine.RunAsync("{ shelves { books { twin { author { id } } } } }");

        Assert.StartsWith(
            """{"data":{"shelves":[{"books":[{"twin":{"author":{"id":0}}},{"twin":null}]},{"books":[{"twin":{"author":{"id":10}}},""",
            answer,
            StringComparison.Ordinal);
        Assert.Equal([3, 5], calls);
    }

    [Fact]
    public async Task A_resolver_that_throws_fails_all_its_parents_without_internals()
    {
        var engine = Library();
        engine.Batch("Shelf", "books", (_, _, _) => throw new InvalidOperationException("secret"));

        var answer = await engine.RunAsync("{ shelves { id books { id } } }");

        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
        Assert.Contains("\"data\":null", answer, StringComparison.Ordinal);
        Assert.Contains("INTERNAL_SERVER_ERROR", answer, StringComparison.Ordinal);
        Assert.Contains("correlationId", answer, StringComparison.Ordinal);
    }

    private TestEngine Library() => new TestEngine(Sdl)
        .Field("Query", "shelves", _ => Enumerable.Range(0, 3).Select(i => new Node("Shelf", i)).ToArray())
        .Field("Shelf", "id", s => ((Node)s).Id)
        .Field("Book", "id", s => ((Node)s).Id)
        .Field("Book", "twin", s => s)
        .Field("Author", "id", s => ((Node)s).Id)
        .Field("Author", "name", s => $"n{((Node)s).Id}")
        .Batch("Shelf", "books", async (batch, arguments, _) =>
        {
            calls.Add(batch.Count);
            await Task.Yield();
            for (var i = 0; i < batch.Count; i++)
            {
                var shelf = ((Node)batch[i]).Id;
                batch.Set(i, Enumerable.Range(0, arguments?[0] as int? ?? 2).Select(b => new Node("Book", (shelf * 10) + b)).ToArray());
            }
        })
        .Batch("Book", "author", (batch, _, _) =>
        {
            calls.Add(batch.Count);
            for (var i = 0; i < batch.Count; i++)
            {
                batch.Set(i, new Node("Author", ((Node)batch[i]).Id));
            }

            return default;
        });
}
