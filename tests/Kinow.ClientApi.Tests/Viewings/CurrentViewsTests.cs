using System.Text.Json;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Viewings;

/// <summary>What an account plays now.</summary>
public sealed class CurrentViewsTests
{
    private readonly Screens screens = new(new() { Limit = 3 });

    [Fact]
    public async Task What_plays_is_listed_with_where_and_since_when()
    {
        Assert.Empty(await screens.CurrentAsync());
        var tv = screens.User.Devices[0];
        var first = await screens.PlayAsync(Screens.First, device: tv.Id);
        screens.Clock.Advance(TimeSpan.FromSeconds(10));
        var second = await screens.PlayAsync(Screens.Second, device: Guid.NewGuid());

        var views = await screens.CurrentAsync();
        Assert.Equal([second, first], views.Select(static view => view.Text("sessionId")!));
        Assert.Equal([Api.Now.AddSeconds(10), Api.Now], views.Select(static view => view.At("since").GetDateTimeOffset()));
        Assert.Equal([Screens.Second.Id, Screens.First.Id], views.Select(static view => long.Parse(view.Text("video.id")!, null)));
        Assert.Equal(JsonValueKind.Null, views[0].At("device").ValueKind);
        Assert.Equal("tv", views[1].Text("device.fingerprint"));
    }

    [Fact]
    public async Task Who_falls_silent_is_gone_three_beats_later()
    {
        var first = await screens.PlayAsync(Screens.First);
        await screens.PlayAsync(Screens.Second);
        screens.Clock.Advance(TimeSpan.FromSeconds(60));
        await screens.BeatAsync(first, 60);
        screens.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(first, Assert.Single(await screens.CurrentAsync()).Text("sessionId"));
        screens.Clock.Advance(ViewingRules.Lifetime);
        Assert.Empty(await screens.CurrentAsync());
    }

    [Fact]
    public async Task Nobody_sees_what_others_play()
    {
        await screens.PlayAsync(Screens.First);
        var stranger = Sample.Owner();
        var data = await screens.Api.DataAsync(Screens.Current, caller: new() { User = stranger });
        Assert.Empty(data.Items("user.currentViews"));
    }

    [Fact]
    public async Task All_videos_are_read_in_one_call_and_the_places_in_one()
    {
        await screens.PlayAsync(Screens.First);
        await screens.PlayAsync(Screens.Second);
        var (catalog, calls) = (screens.Api.Store.Calls.Count, screens.Store.Calls.Count);
        await screens.CurrentAsync();
        Assert.Equal(["Get video(2)"], screens.Api.Store.Calls.Skip(catalog));
        Assert.Equal(["Find"], screens.Store.Calls.Skip(calls));
    }
}
