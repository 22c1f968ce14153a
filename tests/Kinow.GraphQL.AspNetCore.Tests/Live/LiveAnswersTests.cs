using System.Text;
using Kinow.GraphQL.AspNetCore.Live;
using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.GraphQL.AspNetCore.Tests.Live;

/// <summary>What is followed within the process, to be passed on elsewhere.</summary>
public sealed class LiveAnswersTests : IAsyncLifetime
{
    private const int Changes = 10;

    private LiveServer live = null!;

    public async Task InitializeAsync() => live = await LiveServer.StartAsync();

    public async Task DisposeAsync() => await live.DisposeAsync();

    [Theory]
    [InlineData("id-value")]
    [InlineData("Value")]
    public async Task An_answer_is_given_at_once_and_again_when_it_has_changed(string operation)
    {
        await using var answers = Follow(operation);
        var first = await NextAsync(answers);
        Assert.Equal("""{"data":{"value":"first of all"}}""", TextOf(first));
        Assert.True(first.IsWhole);
        live.World.Change("second");
        Assert.Equal("""{"data":{"value":"second of all"}}""", TextOf(await NextAsync(answers)));
    }

    [Fact]
    public async Task It_has_the_bytes_and_the_tag_that_it_has_over_HTTP()
    {
        await using var answers = Follow("Value");
        var update = await NextAsync(answers);
        var shared = await live.Http.GetAsync("/v1/q/Value");
        Assert.Equal((shared.Text, shared.Header("ETag")), (TextOf(update), update.EntityTag));
    }

    [Fact]
    public async Task It_shares_its_runs_with_those_who_are_connected()
    {
        await using var answers = Follow("Value");
        await NextAsync(answers);
        using var client = await live.ConnectAsync();
        await client.SendAsync("""{"id":"1","type":"subscribe","payload":{"documentId":"id-value"}}""");
        Assert.Equal("""{"value":"first of all"}""", await client.ReadDataAsync());
        var runs = live.World.Runs;
        live.World.Change("second");
        Assert.Equal("""{"value":"second of all"}""", await client.ReadDataAsync());
        Assert.Equal("""{"data":{"value":"second of all"}}""", TextOf(await NextAsync(answers)));
        Assert.Equal(runs + 1, live.World.Runs);
    }

    [Fact]
    public async Task Who_is_slow_gets_the_newest_alone()
    {
        await using var busy = await LiveServer.StartAsync(static options => options.RefreshInterval = TimeSpan.FromMilliseconds(50));
        await using var answers = Follow("Of", """{"of":"x"}""", busy);
        Assert.Equal("""{"data":{"value":"first of x"}}""", TextOf(await NextAsync(answers)));
        for (var i = 0; i < 5; i++)
        {
            busy.World.Change($"later {i}");

            // The first run from here on reads it, and has told it when the second one begins.
            var runs = busy.World.Runs;
            await Eventually.HoldsAsync(() => busy.World.Runs >= runs + 2);
        }

        Assert.Equal("""{"data":{"value":"later 4 of x"}}""", TextOf(await NextAsync(answers)));
    }

    [Fact]
    public async Task An_answer_with_errors_says_so()
    {
        live.World.ItemsFailure = new InvalidOperationException("broken");
        await using var answers = Follow("Items");
        var update = await NextAsync(answers);
        Assert.False(update.IsWhole);
        live.World.ItemsFailure = null;
        while (!update.IsWhole) update = await NextAsync(answers);
        Assert.Contains("\"items\":[{\"id\":1}", TextOf(update), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Unheard", null, "OPERATION_NOT_FOUND")]
    [InlineData("Own", null, "PRIVATE_OPERATION_NOT_CACHEABLE")]
    [InlineData("Touch", null, "METHOD_NOT_ALLOWED")]
    [InlineData("Events", null, "METHOD_NOT_ALLOWED")]
    [InlineData("Of", """{"of":1}""", "BAD_USER_INPUT")]
    public async Task What_no_cache_could_keep_is_refused(string operation, string? variables, string code)
    {
        await using var answers = Follow(operation, variables);
        var refused = await Assert.ThrowsAsync<GraphQLException>(() => answers.MoveNextAsync().AsTask());
        Assert.Equal(code, refused.Code);
        Assert.Equal(0, live.World.Touches);
    }

    [Fact]
    public async Task Who_goes_leaves_nothing_running()
    {
        var answers = Follow("Value");
        await NextAsync(answers);
        await answers.DisposeAsync();
        live.World.Change("second");
        await using var later = Follow("Of");
        var runs = live.World.Runs;
        await NextAsync(later);
        for (var i = 0; i < Changes; i++)
        {
            live.World.Change($"later {i}");
            await NextAsync(later);
        }

        // A look that was under way when the one left may still have run its operation.
        Assert.InRange(live.World.Runs - runs, 1 + Changes, 2 + Changes);
    }

    private static string TextOf(LiveUpdate update) => Encoding.UTF8.GetString(update.Body.Span);

    private static async Task<LiveUpdate> NextAsync(IAsyncEnumerator<LiveUpdate> answers)
    {
        Assert.True(await answers.MoveNextAsync());
        return answers.Current;
    }

    private IAsyncEnumerator<LiveUpdate> Follow(string operation, string? variables = null, LiveServer? server = null) =>
        (server ?? live).Http.Services.GetRequiredService<LiveAnswers>()
            .FollowAsync(new(operation, Encoding.UTF8.GetBytes(variables ?? ""), "all"), default).GetAsyncEnumerator();
}
