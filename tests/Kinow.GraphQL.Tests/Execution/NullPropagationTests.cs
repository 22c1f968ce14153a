using static Kinow.GraphQL.Tests.Execution.TestEngine;

namespace Kinow.GraphQL.Tests.Execution;

public sealed class NullPropagationTests
{
    private const string Sdl = """
        type Query { a: A must: A! list: [A] strict: [A!] matrix: [[Int!]] numbers: [Int!]! }
        type A { id: Int! bad: Int! soft: Int child: A must: A! }
        """;

    [Theory]
    [InlineData("{ a { id bad } }", """{"data":{"a":null}""", "a,bad")]
    [InlineData("{ a { id child { bad } soft } }", """{"data":{"a":{"id":1,"child":null,"soft":null}}""", "a,child,bad")]
    [InlineData("{ a { must { must { bad } } } }", """{"data":{"a":null}""", "a,must,must,bad")]
    [InlineData("{ must { bad } a { id } }", """{"data":null""", "must,bad")]
    [InlineData("{ list { id bad } a { id } }", """{"data":{"list":[null,null],"a":{"id":1}}""", "list,0,bad")]
    [InlineData("{ strict { bad } a { id } }", """{"data":{"strict":null,"a":{"id":1}}""", "strict,0,bad")]
    [InlineData("{ matrix a { id } }", """{"data":{"matrix":[[1],null,null],"a":{"id":1}}""", "matrix,1,1")]
    [InlineData("{ a { id } numbers }", """{"data":null""", "numbers,1")]
    public async Task Null_goes_up_to_the_nearest_place_that_allows_it(string document, string data, string firstPath)
    {
        var answer = await Engine().RunAsync(document);

        Assert.StartsWith(data, answer, StringComparison.Ordinal);
        var error = Json(answer).GetProperty("errors")[0];
        Assert.Equal(firstPath, string.Join(',', error.GetProperty("path").EnumerateArray()));
        Assert.StartsWith("Cannot return null for non-nullable field", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_error_is_reported_for_an_object_that_is_taken_back()
    {
        var answer = await Engine().RunAsync("{ a { x: bad y: bad must { bad } } }");

        Assert.Equal(1, Json(answer).GetProperty("errors").GetArrayLength());
    }

    private static TestEngine Engine() => new TestEngine(Sdl)
        .Field("Query", "a", _ => new Node("A", 1))
        .Field("Query", "must", _ => new Node("A", 1))
        .Field("Query", "list", _ => new[] { new Node("A", 1), new Node("A", 2) })
        .Field("Query", "strict", _ => new[] { new Node("A", 1), new Node("A", 2) })
        .Field("Query", "matrix", _ => new object?[] { new object[] { 1 }, new object?[] { 2, null }, null })
        .Field("Query", "numbers", _ => new object?[] { 1, null, 3 })
        .Field("A", "id", s => ((Node)s).Id)
        .Field("A", "bad", _ => null)
        .Field("A", "soft", _ => null)
        .Field("A", "child", s => s)
        .Field("A", "must", s => s);
}
