using System.Text.Json;
using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Live;

/// <summary>A live query answers as over HTTP, and again whenever its answer changes.</summary>
public sealed class LiveQueryTests : IAsyncLifetime
{
    private const string Query = "query @live { value }";

    private LiveServer live = null!;

    public async Task InitializeAsync() => live = await LiveServer.StartAsync();

    public async Task DisposeAsync() => await live.DisposeAsync();

    [Fact]
    public async Task A_query_without_the_directive_is_answered_once()
    {
        using var client = await live.ConnectAsync();
        await client.SubscribeAsync("1", "{ value }");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"value":"first of all"}}}""", await client.ReadAsync());
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.ReadAsync());
    }

    [Fact]
    public async Task A_live_query_answers_again_when_its_answer_changes()
    {
        using var client = await live.ConnectAsync();
        await client.SubscribeAsync("a", Query);
        Assert.Equal(
            """{"id":"a","type":"next","payload":{"data":{"value":"first of all"},"extensions":{"live":{"sequence":1}}}}""", await client.ReadAsync());
        live.World.Change("second");
        Assert.Equal(
            """{"id":"a","type":"next","payload":{"data":{"value":"second of all"},"extensions":{"live":{"sequence":2}}}}""", await client.ReadAsync());
    }

    [Fact]
    public async Task Over_plain_HTTP_it_is_answered_once_and_the_same() =>
        Assert.Equal("""{"data":{"value":"first of all"}}""", (await live.Http.QueryAsync(Query)).Text);

    [Fact]
    public async Task What_is_not_different_is_not_told()
    {
        using var client = await live.ConnectAsync();
        await client.SubscribeAsync("a", Query);
        await client.ReadAsync();
        live.World.Change("first");
        await Eventually.HoldsAsync(() => live.World.Runs >= 2);
        live.World.Change("second");
        Assert.Equal(2, SequenceOf(await client.ReadJsonAsync()));
    }

    [Fact]
    public async Task All_who_follow_share_one_run()
    {
        var clients = new List<SocketClient>();
        for (var i = 0; i < 20; i++)
        {
            clients.Add(await live.ConnectAsync());
            await clients[i].SubscribeAsync("a", Query);
            await clients[i].ReadAsync();
        }

        live.World.Change("second");
        foreach (var client in clients) Assert.Equal("""{"value":"second of all"}""", await client.ReadDataAsync());
        Assert.Equal(2, live.World.Runs);
        clients.ForEach(static client => client.Dispose());
    }

    [Fact]
    public async Task Variables_and_segments_are_kept_apart()
    {
        const string Text = "query($of: String) @live { value(of: $of) }";
        using var french = await live.ConnectAsync(headers: ("Country", "FR"));
        using var belgian = await live.ConnectAsync(headers: ("Country", "BE"));
        await french.SubscribeAsync("1", Text, ""","variables":{"of":"x"}""");
        Assert.Equal("""{"value":"first of x"}""", await french.ReadDataAsync());
        await french.SubscribeAsync("2", Text, ""","variables":{"of":"y"}""");
        Assert.Equal("""{"value":"first of y"}""", await french.ReadDataAsync());
        await belgian.SubscribeAsync("1", Text, ""","variables": { "of" : "x" }""");
        Assert.Equal("""{"value":"first of x"}""", await belgian.ReadDataAsync());
        Assert.Equal(3, live.World.Runs);
    }

    [Fact]
    public async Task What_has_changed_is_told_by_patch_on_request()
    {
        using var client = await live.ConnectAsync();
        await client.SubscribeAsync("a", "query @live(patch: true) { items { id name } }");
        Assert.Equal(20, (await client.ReadJsonAsync()).GetProperty("payload").GetProperty("data").GetProperty("items").GetArrayLength());
        live.World.Rename(7, "renamed");
        Assert.Equal(
            """{"extensions":{"live":{"sequence":2,"patch":[{"op":"replace","path":"/data/items/7/name","value":"renamed"}]}}}""",
            (await client.ReadJsonAsync()).GetProperty("payload").GetRawText());
    }

    [Theory]
    [InlineData("""{"documentId":"id-value"}""")]
    [InlineData("""{"query":"{ value }","extensions":{"live":true}}""")]
    [InlineData("""{"query":"{ value }","extensions":{"live":{"throttle":20,"patch":false,"other":[1]}}}""")]
    public async Task A_registered_operation_or_an_extension_is_live_without_the_directive(string payload)
    {
        using var client = await live.ConnectAsync();
        await client.SendAsync($$"""{"id":"a","type":"subscribe","payload":{{payload}}}""");
        Assert.Equal("""{"value":"first of all"}""", await client.ReadDataAsync());
        live.World.Change("second");
        Assert.Equal("""{"value":"second of all"}""", await client.ReadDataAsync());
    }

    [Fact]
    public async Task What_one_caller_wishes_holds_for_no_other()
    {
        using var seldom = await live.ConnectAsync();
        using var often = await live.ConnectAsync();
        await seldom.SubscribeAsync("a", "{ value }", ""","extensions":{"live":{"throttle":60000}}""");
        await seldom.ReadAsync();
        await often.SubscribeAsync("a", "{ value }", ""","extensions":{"live":{"patch":true}}""");
        await often.ReadAsync();
        live.World.Change("second");
        Assert.Equal(2, SequenceOf(await often.ReadJsonAsync()));
    }

    [Fact]
    public async Task What_has_ended_by_an_error_begins_anew_for_the_next()
    {
        using var early = await live.ConnectAsync();
        using var late = await live.ConnectAsync();
        live.World.StreamFailure = new GraphQLException("Not now.", "NOT_NOW");
        await early.SubscribeAsync("a", "subscription { events }");
        Assert.Contains("NOT_NOW", await early.ReadAsync(), StringComparison.Ordinal);
        live.World.StreamFailure = null;
        await late.SubscribeAsync("a", "subscription { events }");
        await Eventually.HoldsAsync(() => live.World.Streams == 2);
        live.World.Events.Writer.TryWrite("goal");
        Assert.Equal("""{"events":"goal"}""", await late.ReadDataAsync());
    }

    [Fact]
    public async Task A_part_that_fails_again_and_again_is_told_at_last()
    {
        using var client = await live.ConnectAsync();
        await client.SubscribeAsync("a", "query @live { value items { id } }");
        await client.ReadAsync();
        live.World.ItemsFailure = new InvalidOperationException("Internal detail.");
        live.World.Change("second");
        var next = (await client.ReadJsonAsync()).GetProperty("payload");
        Assert.Equal("second of all", next.GetProperty("data").GetProperty("value").GetString());
        Assert.Equal("INTERNAL_SERVER_ERROR", next.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_belongs_to_a_caller_is_run_for_each()
    {
        using var ann = await live.ConnectAsync("""{"authorization":"Bearer ann"}""");
        using var bob = await live.ConnectAsync("""{"accessToken":"bob"}""");
        await ann.SubscribeAsync("a", "query @live { own }");
        Assert.Equal("""{"own":"Bearer ann first"}""", await ann.ReadDataAsync());
        await bob.SubscribeAsync("a", "query @live { own }");
        Assert.Equal("""{"own":"Bearer bob first"}""", await bob.ReadDataAsync());
        live.World.Change("second");
        Assert.Equal("""{"own":"Bearer ann second"}""", await ann.ReadDataAsync());
        Assert.Equal("""{"own":"Bearer bob second"}""", await bob.ReadDataAsync());
    }

    [Fact]
    public async Task A_segment_that_credentials_alone_tell_is_run_for_its_caller()
    {
        using var insider = await live.ConnectAsync("""{"accessToken":"insider"}""");
        await insider.SubscribeAsync("a", Query);
        Assert.Equal("""{"value":"first of all"}""", await insider.ReadDataAsync());
        live.World.Change("second");
        Assert.Equal("""{"value":"second of all"}""", await insider.ReadDataAsync());
    }

    [Fact]
    public async Task What_fails_for_a_moment_leaves_the_last_answer()
    {
        using var client = await live.ConnectAsync();
        await client.SubscribeAsync("a", Query);
        await client.ReadAsync();
        live.World.Failure = new GraphQLException("Away.", HttpErrorCodes.ServiceUnavailable);
        live.World.Change("second");
        await Eventually.HoldsAsync(() => live.World.Runs >= 3);
        live.World.Change("third");
        live.World.Failure = null;
        var next = await client.ReadJsonAsync();
        Assert.Equal(2, SequenceOf(next));
        Assert.Equal("third of all", next.GetProperty("payload").GetProperty("data").GetProperty("value").GetString());
    }

    [Fact]
    public async Task What_may_not_go_on_is_told_why_and_ends()
    {
        using var client = await live.ConnectAsync();
        await client.SubscribeAsync("a", Query);
        await client.ReadAsync();
        live.World.Refusal = new GraphQLException("This build is switched off.", "APP_BLOCKED");
        Assert.Equal(
            """{"id":"a","type":"error","payload":[{"message":"This build is switched off.","extensions":{"code":"APP_BLOCKED"}}]}""", await client.ReadAsync());
    }

    [Fact]
    public async Task A_client_that_stops_hears_no_more()
    {
        using var client = await live.ConnectAsync();
        await client.SubscribeAsync("a", Query);
        await client.ReadAsync();
        await client.SendAsync("""{"id":"a","type":"complete"}""");
        await client.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await client.ReadAsync());
        live.World.Change("second");
        await client.SubscribeAsync("a", Query);
        Assert.Equal("""{"value":"second of all"}""", await client.ReadDataAsync());
    }

    [Fact]
    public async Task A_subscription_is_read_once_for_all_who_follow()
    {
        using var one = await live.ConnectAsync();
        using var two = await live.ConnectAsync();
        await one.SubscribeAsync("a", "subscription { events }");
        await Eventually.HoldsAsync(() => live.World.Streams == 1);
        live.World.Events.Writer.TryWrite("goal");
        Assert.Equal("""{"events":"goal"}""", await one.ReadDataAsync());
        await two.SubscribeAsync("a", "subscription { events }");
        Assert.Equal("""{"events":"goal"}""", await two.ReadDataAsync());
        live.World.Events.Writer.TryWrite("end");
        Assert.Equal("""{"events":"end"}""", await one.ReadDataAsync());
        Assert.Equal("""{"events":"end"}""", await two.ReadDataAsync());
        live.World.Events.Writer.Complete();
        Assert.Equal("""{"id":"a","type":"complete"}""", await one.ReadAsync());
        Assert.Equal("""{"id":"a","type":"complete"}""", await two.ReadAsync());
        Assert.Equal(1, live.World.Streams);
    }

    [Fact]
    public async Task One_who_reads_slowly_gets_the_newest()
    {
        using var slow = await live.ConnectAsync();
        using var quick = await live.ConnectAsync();
        await slow.SubscribeAsync("a", Query);
        await quick.SubscribeAsync("a", Query);
        await quick.ReadAsync();

        // More than the buffers on the way hold.
        for (var i = 0; i < 60; i++)
        {
            live.World.Change(new string((char)('a' + (i % 26)), 100_000));
            await quick.ReadAsync();
        }

        live.World.Change("last");
        Assert.Equal("""{"value":"last of all"}""", await quick.ReadDataAsync());
        var (read, newest) = (0, "");
        while (newest != "last of all")
        {
            newest = (await slow.ReadJsonAsync()).GetProperty("payload").GetProperty("data").GetProperty("value").GetString()!;
            read++;
        }

        Assert.InRange(read, 2, 60);
    }

    private static int SequenceOf(JsonElement message) =>
        message.GetProperty("payload").GetProperty("extensions").GetProperty("live").GetProperty("sequence").GetInt32();
}
