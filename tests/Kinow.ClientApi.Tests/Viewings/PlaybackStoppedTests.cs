using System.Text.Json;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Viewings;

/// <summary>A player that follows its viewing is told of its end, once.</summary>
public sealed class PlaybackStoppedTests
{
    private const string Follow = "subscription($s: ID!) { playbackStopped(session: $s) { session reason } }";

    private readonly Screens screens = new(new() { Limit = 1, WhenReached = ViewingLimitBehavior.StopOldest });

    [Fact]
    public async Task A_place_that_is_taken_is_told_once()
    {
        var session = await screens.PlayAsync(Screens.First);
        await using var events = screens.Api.SubscribeAsync(Follow, new { s = session }, screens.Caller).GetAsyncEnumerator();
        var next = events.MoveNextAsync().AsTask();
        await PassAsync(TimeSpan.FromSeconds(20));
        Assert.False(next.IsCompleted);
        await screens.PlayAsync(Screens.Second);
        Assert.Equal($$"""{"session":"{{session}}","reason":"PLACE_TAKEN"}""", await ToldAsync(events, next));
        Assert.False(await events.MoveNextAsync());
    }

    [Fact]
    public async Task A_viewing_that_is_ended_is_over()
    {
        var session = await screens.PlayAsync(Screens.First);
        await using var events = screens.Api.SubscribeAsync(Follow, new { s = session }, screens.Caller).GetAsyncEnumerator();
        var next = events.MoveNextAsync().AsTask();
        await screens.BeatAsync(session, 1, ended: true);
        Assert.Equal($$"""{"session":"{{session}}","reason":"OVER"}""", await ToldAsync(events, next));
    }

    [Fact]
    public async Task A_player_that_is_silent_for_three_beats_is_over()
    {
        var session = await screens.PlayAsync(Screens.First);
        await using var events = screens.Api.SubscribeAsync(Follow, new { s = session }, screens.Caller).GetAsyncEnumerator();
        var next = events.MoveNextAsync().AsTask();
        screens.Clock.Advance(ViewingRules.Lifetime);
        Assert.Equal($$"""{"session":"{{session}}","reason":"OVER"}""", await ToldAsync(events, next));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("01890a5d-ac96-774b-bcce-b302099a8057")]
    public async Task What_is_no_viewing_of_the_account_cannot_be_followed(string session)
    {
        await using var events = screens.Api.SubscribeAsync(Follow, new { s = session }, screens.Caller).GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("VIEWING_NOT_FOUND", events.Current.Items("errors")[0].Text("extensions.code"));
        Assert.False(await events.MoveNextAsync());
    }

    [Fact]
    public async Task Without_a_session_there_is_nothing_to_follow()
    {
        await using var events = screens.Api.SubscribeAsync(Follow, new { s = "x" }, new() { At = Api.Now }).GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("UNAUTHENTICATED", events.Current.Items("errors")[0].Text("extensions.code"));
    }

    private async Task<string> ToldAsync(IAsyncEnumerator<JsonElement> events, Task<bool> next)
    {
        for (var i = 0; i < 100 && !next.IsCompleted; i++) await PassAsync(TimeSpan.FromSeconds(1));
        Assert.True(await next.WaitAsync(TimeSpan.FromSeconds(10)));
        return events.Current.At("data.playbackStopped").GetRawText();
    }

    private async Task PassAsync(TimeSpan time)
    {
        screens.Clock.Advance(time);
        await Task.Delay(10);
    }
}
