using Kinow.TestSupport;
using Kinow.TestSupport.Lambda;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>The GraphQL function, as it is published, answers as Kestrel does, for as long as it runs, whatever comes.</summary>
[Collection(FunctionsCollection.Name)]
public sealed class GraphQLFunctionTests(GraphQLFunction function) : IClassFixture<GraphQLFunction>
{
    private const int Invocations = 1_000;
    private const int Rounds = 15;
    private const int Aliases = 25;
    private const int AliasLength = 3_000;
    private const long Tolerance = 4 * 1024 * 1024;

    public static TheoryData<string, string> Calls()
    {
        var data = new TheoryData<string, string>();
        foreach (var call in FunctionCalls.All.Keys)
        {
            foreach (var kind in HttpEvents.Kinds.Keys) data.Add(kind, call);
        }

        return data;
    }

    [ServerTheory(Server.MySql, Server.OpenSearch, Server.Sqs)]
    [MemberData(nameof(Calls))]
    public Task It_answers_as_Kestrel_does(string kind, string call) =>
        function.Pair.AnswersAlikeAsync(kind, call, FunctionCalls.Identified(FunctionCalls.All[call]));

    [ServerFact(Server.MySql, Server.OpenSearch, Server.Sqs)]
    public async Task It_answers_with_a_catalogue()
    {
        var call = FunctionCalls.All["home"];
        var home = await function.Pair.LambdaAsync("rest", FunctionCalls.Followed(call, await function.Pair.LambdaAsync("rest", call)));
        Assert.Equal(200, home.Status);
        Assert.True(home.Body.Length > 50_000, home.Text);
        Assert.StartsWith("""{"data":{"cms":{"products":{"pagination":{"total":""", (await function.Pair.LambdaAsync("url", FunctionCalls.All["products"])).Text, StringComparison.Ordinal);
    }

    [ServerTheory(Server.MySql, Server.OpenSearch, Server.Sqs)]
    [InlineData(null, "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    public async Task An_answer_larger_than_Lambda_takes_is_an_error_with_a_code(string? accept, string mediaType)
    {
        // The document is small; its answer repeats the aliases for each item.
        var names = string.Join(' ', Enumerable.Range(0, Aliases).Select(i => $"{new string('a', AliasLength)}{i}: name"));
        var query = $"{{ cms {{ products(perPage: 100) {{ items {{ {names} }} }} }} }}";
        var request = HttpCall.Post("/v1/graphql", $$"""{"query":"{{query}}"}""");
        if (accept is not null) request = request with { Headers = [.. request.Headers, ("Accept", accept)] };
        Assert.InRange((await function.Pair.KestrelAsync(request)).Body.Length, 7_000_000, int.MaxValue);

        foreach (var kind in HttpEvents.Kinds.Keys)
        {
            var answer = await function.Pair.LambdaAsync(kind, request);

            Assert.Equal(413, answer.Status);
            Assert.StartsWith("""{"errors":[{"message":"The answer is larger than 6 MiB""", answer.Text, StringComparison.Ordinal);
            Assert.Contains("\"code\":\"RESPONSE_TOO_LARGE\"", answer.Text, StringComparison.Ordinal);
            Assert.Contains($"content-type: {mediaType}; charset=utf-8", answer.Headers);
            Assert.Contains("cache-control: no-store", answer.Headers);
        }

        Assert.Equal(200, (await function.Pair.LambdaAsync("rest", FunctionCalls.All["platform"])).Status);
    }

    [ServerFact(Server.MySql, Server.OpenSearch, Server.Sqs)]
    public async Task It_outlives_events_that_are_not_for_it()
    {
        string[] events = ["", "{", "[]", "{}", "null", new('x', 3_000_000), QueueEvents.Rule(), QueueEvents.Batch(("1", "a", "{}"))];
        foreach (var payload in events)
        {
            Assert.Equal("Function.UnknownEvent", (await function.Pair.Emulator.InvokeAsync(payload)).ErrorType);
        }

        Assert.Equal(200, (await function.Pair.LambdaAsync("http", FunctionCalls.All["platform"])).Status);
    }

    [ServerFact(Server.MySql, Server.OpenSearch, Server.Sqs)]
    public async Task A_thousand_invocations_leave_nothing_behind()
    {
        string[] events = [.. FunctionCalls.All.Values.Select(HttpEvents.Rest), .. FunctionCalls.All.Values.Select(HttpEvents.FunctionUrl), "{"];
        await RunAsync(events, Invocations);

        // Pools and the heap still grow in the first rounds, the more so when no other test ran before. What leaks grows in each.
        var growth = long.MaxValue;
        for (var round = 0; round < Rounds && growth > Tolerance; round++)
        {
            var before = function.Pair.Process.ResidentBytes;
            await RunAsync(events, Invocations);
            growth = Math.Min(growth, function.Pair.Process.ResidentBytes - before);
        }

        Figures.Record("functions", $"GraphQL function: {function.Pair.Process.ResidentBytes / 1048576} MiB resident, {growth / 1024} KiB more after {Invocations} invocations");
        Assert.InRange(growth, long.MinValue, Tolerance);
    }

    private async Task RunAsync(string[] events, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await function.Pair.Emulator.InvokeAsync(events[i % events.Length]);
        }
    }
}
