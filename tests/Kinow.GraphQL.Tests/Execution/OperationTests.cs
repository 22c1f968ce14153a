using System.Text;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using static Kinow.GraphQL.Tests.Execution.TestEngine;

namespace Kinow.GraphQL.Tests.Execution;

public sealed class OperationTests
{
    private const string Sdl = """
        type Query { a: Int b: Int c: Int pet: Pet now: Int slow: Int }
        type Mutation { add(n: Int!): Int! fail: Int! soft: Int }
        type Subscription { ticks(to: Int!): Int }
        interface Pet { id: Int! }
        type Dog implements Pet { id: Int! barks: Boolean! friend: Pet }
        type Cat implements Pet { id: Int! meows: Boolean! friend: Pet }
        """;

    private readonly List<int> added = [];

    [Theory]
    [InlineData("""{"x":false,"y":false}""", """{"data":{"b":2,"a":1}}""")]
    [InlineData("""{"x":true,"y":false}""", """{"data":{"a":1,"b":2}}""")]
    [InlineData("""{"x":true,"y":true}""", """{"data":{"a":1}}""")]
    public async Task Conditions_on_variables_keep_the_order_of_first_inclusion(string variables, string expected) =>
        Assert.Equal(
            expected, await Engine().RunAsync("query($x: Boolean!, $y: Boolean!) { a @include(if: $x) b @skip(if: $y) a }", variables));

    [Fact]
    public async Task Abstract_values_are_written_by_their_concrete_type() =>
        Assert.Equal(
            """{"data":{"pet":{"__typename":"Dog","id":1,"barks":true,"friend":{"__typename":"Cat","meows":true}}}}""",
            await Engine().RunAsync("{ pet { __typename id ... on Dog { barks friend { __typename ... on Cat { meows } } } ... on Cat { meows } } }"));

    [Fact]
    public async Task Mutations_run_one_after_the_other_and_join_into_one_object()
    {
        Assert.Equal("""{"data":{"x":1,"y":3,"soft":null,"z":6}}""", await Engine().RunAsync("mutation { x: add(n: 1) y: add(n: 2) soft z: add(n: 3) }"));
        Assert.Equal([1, 2, 3], added);
    }

    [Fact]
    public async Task A_mutation_without_fields_has_an_empty_object() =>
        Assert.Equal("""{"data":{}}""", await Engine().RunAsync("mutation { soft @skip(if: true) }"));

    [Fact]
    public async Task A_failed_mutation_that_may_not_be_null_stops_the_rest()
    {
        var answer = await Engine().RunAsync("mutation { x: add(n: 1) fail y: add(n: 2) }");

        Assert.StartsWith("""{"data":null,"errors":[{"message":"refused",""", answer, StringComparison.Ordinal);
        Assert.Equal([1], added);
    }

    [Fact]
    public async Task A_subscription_answers_once_for_each_event()
    {
        var executor = Engine().Build();
        var prepared = executor.Prepare("subscription($to: Int!) { ticks(to: $to) }"u8.ToArray());
        var answers = new List<string>();
        await foreach (var response in executor.SubscribeAsync(prepared.Plan(null, Json("""{"to":3}""")), static _ => new(new RequestContext())))
        {
            using (response)
            {
                answers.Add(Encoding.UTF8.GetString(response.Body.Span));
            }
        }

        Assert.Equal(["""{"data":{"ticks":0}}""", """{"data":{"ticks":1}}""", """{"data":{"ticks":2}}"""], answers);
        Assert.Equal(OperationKind.Subscription, prepared.KindOf(null));
    }

    [Fact]
    public async Task A_resolver_that_takes_too_long_is_left_behind_with_a_code()
    {
        var answer = await Engine(new() { Timeout = TimeSpan.FromMilliseconds(50) }).RunAsync("{ a slow }");

        Assert.StartsWith("""{"data":{"a":1,"slow":null},"errors":""", answer, StringComparison.Ordinal);
        Assert.Contains("\"TIMEOUT\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_operation_is_refused()
    {
        var answer = await Engine().RunAsync("query A { a }", operation: "B");

        Assert.Contains("OPERATION_RESOLUTION_FAILURE", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    private TestEngine Engine(GraphQLOptions? options = null) => new TestEngine(Sdl, options)
        .Field("Query", "a", _ => 1)
        .Field("Query", "b", _ => 2)
        .Field("Query", "pet", _ => new Node("Dog", 1))
        .Field("Dog", "id", s => ((Node)s).Id)
        .Field("Dog", "barks", _ => true)
        .Field("Dog", "friend", _ => new Node("Cat", 2))
        .Field("Cat", "id", s => ((Node)s).Id)
        .Field("Cat", "meows", _ => true)
        .Field("Cat", "friend", _ => null)
        .Batch("Query", "slow", async (_, _, context) => await Task.Delay(TimeSpan.FromMinutes(1), context.CancellationToken))
        .Batch("Mutation", "add", (batch, arguments, _) =>
        {
            added.Add((int)arguments![0]!);
            batch.Set(0, added.Sum());
            return default;
        })
        .Batch("Mutation", "fail", (_, _, _) => throw new GraphQLException("refused", "FORBIDDEN"))
        .Batch("Mutation", "soft", (_, _, _) => default)
        .Stream("ticks", (arguments, _) => Ticks((int)arguments![0]!));

    private static async IAsyncEnumerable<object?> Ticks(int to)
    {
        for (var i = 0; i < to; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }
}
