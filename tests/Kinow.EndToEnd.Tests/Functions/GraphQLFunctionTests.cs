using Kinow.TestSupport;
using Kinow.TestSupport.Lambda;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>The GraphQL function, as it is published, answers as Kestrel does, for as long as it runs, whatever comes.</summary>
[Collection(FunctionsCollection.Name)]
public sealed class GraphQLFunctionTests(GraphQLFunction function) : IClassFixture<GraphQLFunction>
{
    private const int Invocations = 1_000;
    private const int Rounds = 5;
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

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task It_answers_as_Kestrel_does(string kind, string call)
    {
        var request = FunctionCalls.Identified(FunctionCalls.All[call]);
        var expected = await function.Pair.KestrelAsync(request);
        var actual = await function.Pair.LambdaAsync(kind, request);
        Assert.Equal(expected.Describe(), actual.Describe());
    }

    [Fact]
    public async Task It_answers_with_a_catalogue()
    {
        var home = await function.Pair.LambdaAsync("rest", FunctionCalls.All["home"]);
        Assert.Equal(200, home.Status);
        Assert.True(home.Body.Length > 50_000, home.Text);
        Assert.StartsWith("""{"data":{"cms":{"products":{"pagination":{"total":""", (await function.Pair.LambdaAsync("url", FunctionCalls.All["products"])).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_outlives_events_that_are_not_for_it()
    {
        string[] events = ["", "{", "[]", "{}", "null", new('x', 3_000_000), QueueEvents.Rule(), QueueEvents.Batch(("1", "a", "{}"))];
        foreach (var payload in events)
        {
            Assert.Equal("Function.UnknownEvent", (await function.Pair.Emulator.InvokeAsync(payload)).ErrorType);
        }

        Assert.Equal(200, (await function.Pair.LambdaAsync("http", FunctionCalls.All["platform"])).Status);
    }

    [Fact]
    public async Task A_thousand_invocations_leave_nothing_behind()
    {
        string[] events = [.. FunctionCalls.All.Values.Select(HttpEvents.Rest), .. FunctionCalls.All.Values.Select(HttpEvents.FunctionUrl), "{"];
        await RunAsync(events, Invocations);

        // Code is still being compiled and pools still grow in the first round or two. What leaks grows in each.
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
