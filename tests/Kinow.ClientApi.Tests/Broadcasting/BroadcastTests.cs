using System.Text.Json;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.Tests.Support;
using Kinow.TestSupport.AppSync;

namespace Kinow.ClientApi.Tests.Broadcasting;

/// <summary>From what is stored to who follows it at a server that behaves like AppSync's.</summary>
public sealed class BroadcastTests : IAsyncLifetime
{
    private AppSyncServer server = null!;
    private BroadcastingService service = null!;

    public async Task InitializeAsync()
    {
        server = await AppSyncServer.StartAsync();
        service = await BroadcastingService.StartAsync(server);
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_television_hears_of_its_event_what_it_would_read_by_HTTP()
    {
        var (subscriber, channel) = await FollowAsync();
        using (subscriber)
        {
            Assert.Equal("""{"id":"1"}""", channel.GetProperty("variables").GetRawText());
            service.Rename("Finale");
            var message = await NamedAsync(subscriber, "Finale");
            var (text, tag) = await service.FetchAsync(channel.GetProperty("url").GetString()!);
            Assert.StartsWith(text[..^1], message.Text, StringComparison.Ordinal);
            Assert.Equal(tag, $"\"{LiveOf(message).GetProperty("etag").GetString()}\"");

            service.Rename("Prolongation");
            var later = await NamedAsync(subscriber, "Prolongation");
            Assert.Equal(EpochOf(message), EpochOf(later));
            Assert.Equal(SequenceOf(message) + 1, SequenceOf(later));
        }
    }

    [Theory]
    [InlineData("BE", "tizen/1.0")]
    [InlineData("FR", "ios/5.0")]
    public async Task Other_segments_are_told_of_no_channel(string country, string app) =>
        Assert.False((await service.SegmentAsync(country, app)).TryGetProperty("broadcast", out _));

    [Fact]
    public async Task While_nothing_can_be_published_subscribers_miss_answers_and_not_the_last()
    {
        var (subscriber, _) = await FollowAsync();
        using (subscriber)
        {
            service.Rename("Before");
            await NamedAsync(subscriber, "Before");
            server.Trouble = AppSyncFault.Unavailable;
            while (server.Requests.TryRead(out _)) continue;
            service.Rename("Missed");
            Assert.Equal(AppSyncFault.Unavailable, await server.Requests.ReadAsync());
            service.Rename("Last");
            Assert.Equal(AppSyncFault.Unavailable, await server.Requests.ReadAsync());
            server.Trouble = null;
            await NamedAsync(subscriber, "Last");
        }
    }

    [Fact]
    public async Task What_is_too_large_for_a_message_is_fetched()
    {
        var (subscriber, _) = await FollowAsync();
        using (subscriber)
        {
            service.Rename("Large", new string('x', AppSyncServer.MostEventBytes));
            AppSyncEvent notice;
            do notice = await subscriber.Events.ReadAsync();
            while (notice.Json.TryGetProperty("data", out _));
            var (text, tag) = await service.FetchAsync(LiveOf(notice).GetProperty("url").GetString()!);
            Assert.Contains("\"name\":\"Large\"", text, StringComparison.Ordinal);
            Assert.Equal(tag, $"\"{LiveOf(notice).GetProperty("etag").GetString()}\"");
            service.Rename("Small");
            await NamedAsync(subscriber, "Small");
        }
    }

    [Fact]
    public async Task Of_several_processes_one_publishes_and_another_goes_on_in_a_greater_epoch()
    {
        await service.DisposeAsync();
        var expiring = new EmbeddedExpiringStore(new ShiftedTime(Api.Now));
        service = await BroadcastingService.StartAsync(server, expiring);
        var (subscriber, channel) = await FollowAsync();
        using (subscriber)
        {
            await using var second = await BroadcastingService.StartAsync(server, expiring);
            Assert.Equal(channel.GetRawText(), ChannelOf(await second.SegmentAsync()).GetRawText());
            service.Rename("Once");
            second.Rename("Once");
            var first = await NamedAsync(subscriber, "Once");
            await service.DisposeAsync();
            AppSyncEvent again;
            do again = await subscriber.Events.ReadAsync();
            while (EpochOf(again) == EpochOf(first));
            Assert.True(EpochOf(again) > EpochOf(first));
            Assert.Equal(LiveOf(first).GetProperty("etag").GetString(), LiveOf(again).GetProperty("etag").GetString());
        }
    }

    private static JsonElement ChannelOf(JsonElement segment) =>
        Assert.Single(segment.GetProperty("broadcast").GetProperty("channels").EnumerateArray());

    private static JsonElement LiveOf(AppSyncEvent message) => message.Json.GetProperty("extensions").GetProperty("live");

    private static long EpochOf(AppSyncEvent message) => LiveOf(message).GetProperty("epoch").GetInt64();

    private static long SequenceOf(AppSyncEvent message) => LiveOf(message).GetProperty("sequence").GetInt64();

    // What came before may have been told more than once.
    private static async Task<AppSyncEvent> NamedAsync(AppSyncSubscriber subscriber, string name)
    {
        while (true)
        {
            var message = await subscriber.Events.ReadAsync();
            if (message.Json.TryGetProperty("data", out var data) && data.At("cms.liveEvent").Text("name") == name) return message;
        }
    }

    // As an app does: it asks for its segment, connects by what that says, and follows the channel.
    private async Task<(AppSyncSubscriber Subscriber, JsonElement Channel)> FollowAsync()
    {
        var broadcast = (await service.SegmentAsync()).GetProperty("broadcast");
        Assert.Equal(("appsync-events", 60), (broadcast.GetProperty("protocol").GetString(), broadcast.GetProperty("repeat").GetInt32()));
        var authorization = broadcast.GetProperty("authorization").Deserialize<Dictionary<string, string>>()!;
        Assert.DoesNotContain(AppSyncServer.PublishKey, authorization.Values);
        var subscriber = await AppSyncSubscriber.OpenAsync(new(broadcast.GetProperty("url").GetString()!), authorization);
        var channel = Assert.Single(broadcast.GetProperty("channels").EnumerateArray());
        await subscriber.FollowAsync(channel.GetProperty("channel").GetString()!);
        return (subscriber, channel);
    }
}
