using static Kinow.GraphQL.Tests.Execution.TestEngine;

namespace Kinow.GraphQL.Tests.Execution;

/// <summary>Lists that are made while they are read.</summary>
public sealed class LazyListTests
{
    [Fact]
    public async Task A_list_that_throws_after_some_objects_is_an_error_of_its_own_field()
    {
        var engine = new TestEngine("type Query { first: Int broken: [A] last: Int } type A { id: Int! other: Int }")
            .Field("Query", "first", _ => 1)
            .Field("Query", "broken", _ => Broken())
            .Field("Query", "last", _ => 2)
            .Field("A", "id", s => ((Node)s).Id)
            .Field("A", "other", _ => 3);

        var answer = await engine.RunAsync("{ first broken { id other } last }");

        Assert.StartsWith("""{"data":{"first":1,"broken":null,"last":2},"errors":[{""", answer, StringComparison.Ordinal);
        Assert.Equal("broken", string.Join(',', Json(answer).GetProperty("errors")[0].GetProperty("path").EnumerateArray()));
    }

    private static IEnumerable<Node> Broken()
    {
        yield return new Node("A", 1);
        yield return new Node("A", 2);
        throw new InvalidOperationException("The end was never reached.");
    }
}
