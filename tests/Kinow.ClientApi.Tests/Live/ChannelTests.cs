using System.Globalization;
using System.Text.Json;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Live;

public sealed class ChannelTests
{
    private const string Numbers = "{ cms { channels { items { id number } } } }";

    [Fact]
    public async Task Channels_are_in_order_for_those_who_may_see_them()
    {
        var france = await Api.Generated.DataAsync(Numbers, caller: new() { Country = "FR" });
        Assert.Equal([1, 2, 3, 4, 5, 6], france.Ids("cms.channels"));
        var america = await Api.Generated.DataAsync(Numbers, caller: new() { Country = "US" });
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], america.Ids("cms.channels"));
        foreach (var (id, isSeen) in new[] { (6, true), (7, false), (8, false), (9, false), (99, false) })
        {
            var data = await Api.Generated.DataAsync(
                "query($id: ID!) { cms { channel(id: $id) { id } } }", new { id }, new() { Country = "FR" });
            Assert.Equal(isSeen, data.At("cms.channel").ValueKind == JsonValueKind.Object);
        }
    }

    [Fact]
    public async Task What_runs_now_and_next_is_of_the_channel()
    {
        var api = Api.Counted();
        var data = await api.DataAsync(
            """
            { cms { channels { items {
              id currentProgram { id name startsAt endsAt state channel { id } } nextProgram { id startsAt state }
              programs(perPage: 3) { items { id } }
            } } } }
            """);
        foreach (var channel in data.Items("cms.channels.items"))
        {
            var id = long.Parse(channel.Text("id")!, CultureInfo.InvariantCulture);
            var own = Api.Content.Of(ItemKinds.Program).Where(p => p.ChannelId == id).ToArray();
            var current = own.Single(static p => p.StartsAt <= Api.Now && p.EndsAt > Api.Now);
            var next = own.Single(p => p.StartsAt == current.EndsAt);
            Assert.Equal(($"{current.Id}", "LIVE"), (channel.Text("currentProgram.id"), channel.Text("currentProgram.state")));
            Assert.Equal(($"{next.Id}", "UPCOMING"), (channel.Text("nextProgram.id"), channel.Text("nextProgram.state")));
            Assert.Equal(channel.Text("id"), channel.Text("currentProgram.channel.id"));
            Assert.Equal([current.Id, next.Id], channel.Ids("programs").Take(2));
        }

        // Two fields that search alike, and the guide, for all channels at once.
        Assert.Equal(
            ["Search channel(1)", "Search program(6)", "Search program(6)", "Search program(6)", "Get channel(6)"], api.Store.Calls);
    }

    [Fact]
    public async Task A_guide_has_all_that_runs_at_some_time_between_its_ends()
    {
        var (from, to) = (Api.Now.AddHours(-7), Api.Now.AddHours(5));
        var data = await Api.Generated.DataAsync(
            """
            query($from: DateTime, $to: DateTime) { cms { channel(id: 3) { programs(from: $from, to: $to, perPage: 100) {
              pagination { total } items { id state }
            } } } }
            """,
            new { from, to });
        var expected = Api.Content.Of(ItemKinds.Program)
            .Where(p => p.ChannelId == 3 && p.StartsAt < to && p.EndsAt > from).OrderBy(static p => p.StartsAt).Select(static p => p.Id);
        Assert.Equal(expected, data.Ids("cms.channel.programs"));
        Assert.Equal(
            ["CATCH_UP", "LIVE", "UPCOMING"], data.Items("cms.channel.programs.items").Select(static p => p.Text("state")).Distinct());
    }

    [Theory]
    [InlineData("from: \"2026-03-01T00:00:00Z\", to: \"2026-03-08T00:00:01Z\"", "to must be at most 7 days later than from.")]
    [InlineData("to: \"2026-03-01T11:00:00Z\"", "to must be later than from, which is now when it is not given.")]
    public async Task A_guide_of_weeks_is_refused(string window, string said)
    {
        var answer = await Api.Generated.SendAsync($"{{ cms {{ channel(id: 1) {{ programs({window}) {{ items {{ id }} }} }} }} }}");
        Assert.Equal(said, answer.Error("BAD_USER_INPUT").Text("message"));
    }

    [Fact]
    public async Task Who_may_watch_is_told_by_the_video_of_the_channel()
    {
        var data = await Api.Generated.DataAsync(
            "{ cms { channel(id: 1) { product { id } video { id product { id } accessInfo { streaming reason } } } } }");
        Assert.Equal(data.Text("cms.channel.product.id"), data.Text("cms.channel.video.product.id"));
        Assert.NotNull(data.Text("cms.channel.video.accessInfo.reason"));
    }

    [Fact]
    public async Task A_channel_that_is_not_visible_hides_what_it_sends()
    {
        var api = new Api(Api.Content.With(
            ItemKinds.Channel,
            [.. Api.Content.Of(ItemKinds.Channel).Select(static c => c.Id == 3 ? c with { Window = new(Api.Now.AddHours(1), null) } : c)]));
        var data = await api.DataAsync("{ cms { channel(id: 3) { programs { items { id } } } liveEvent(id: 1) { id channel { id } } } }");
        Assert.Equal(JsonValueKind.Null, data.At("cms.channel").ValueKind);
        Assert.Equal("1", data.Text("cms.liveEvent.id"));
        Assert.Equal(JsonValueKind.Null, data.At("cms.liveEvent.channel").ValueKind);
    }
}
