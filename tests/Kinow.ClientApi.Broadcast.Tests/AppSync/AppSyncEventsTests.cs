using System.Text;
using System.Text.Json;
using Amazon.Runtime;
using Kinow.Aws;
using Kinow.ClientApi.Broadcast.AppSync;
using Kinow.ClientApi.Broadcast.Publishing;
using Kinow.TestSupport.AppSync;

namespace Kinow.ClientApi.Broadcast.Tests.AppSync;

/// <summary>Publishing, against a server that behaves like AppSync's.</summary>
public sealed class AppSyncEventsTests : IAsyncLifetime
{
    private const string Channel = "/live/0123456789012345678901234567890123456789/x";

    private readonly HttpClient http = new();
    private AppSyncServer server = null!;

    public async Task InitializeAsync() => server = await AppSyncServer.StartAsync();

    public async Task DisposeAsync()
    {
        http.Dispose();
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_message_reaches_who_follows_its_channel_whichever_way_it_was_authorised(bool isSigned)
    {
        using var subscriber = await AppSyncSubscriber.OpenAsync(server.Subscribe, Authorization());
        await subscriber.FollowAsync(Channel);
        const string Message = """{"data":{"name":"L’été \"brûlant\" \\ 🌞 <b>"}}""";
        await ServiceOf(isSigned ? null : AppSyncServer.PublishKey).PublishAsync("/live/other", Encoding.UTF8.GetBytes("{}"), default);
        await ServiceOf(isSigned ? null : AppSyncServer.PublishKey).PublishAsync(Channel, Encoding.UTF8.GetBytes(Message), default);
        Assert.Equal(new AppSyncEvent(Channel, Message), await subscriber.Events.ReadAsync());
    }

    [Fact]
    public async Task The_longest_message_is_taken_and_a_longer_one_is_not()
    {
        var service = ServiceOf(AppSyncServer.PublishKey);
        await service.PublishAsync(Channel, MessageOf(service.MostBytes), default);
        Assert.Equal(service.MostBytes, Encoding.UTF8.GetByteCount((await server.Events.ReadAsync()).Text));
        var refused = await RefusalAsync(service, MessageOf(AppSyncServer.MostEventBytes + 1));
        Assert.False(refused.MayPass);
    }

    [Theory]
    [InlineData(AppSyncFault.Throttled, true)]
    [InlineData(AppSyncFault.Unavailable, true)]
    [InlineData(AppSyncFault.Failed, true)]
    [InlineData(AppSyncFault.Refused, false)]
    public async Task A_refusal_tells_whether_it_passes_and_no_secret(AppSyncFault fault, bool mayPass)
    {
        server.Faults.Enqueue(fault);
        var refused = await RefusalAsync(ServiceOf(AppSyncServer.PublishKey), MessageOf(10));
        Assert.Equal((mayPass, fault == AppSyncFault.Throttled ? TimeSpan.FromSeconds(1) : null), (refused.MayPass, refused.RetryAfter));
        Assert.DoesNotContain(AppSyncServer.PublishKey, refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData(AppSyncServer.SubscribeKey)]
    public async Task Who_may_not_publish_is_refused_for_good(string key)
    {
        var refused = await RefusalAsync(ServiceOf(key), MessageOf(10));
        Assert.False(refused.MayPass);
        Assert.Contains("401 UnauthorizedException", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signature_by_another_secret_is_refused() =>
        Assert.False((await RefusalAsync(ServiceOf(null, "other"), MessageOf(10))).MayPass);

    [Fact]
    public async Task One_that_hangs_ends_with_the_patience_of_who_asks()
    {
        server.Faults.Enqueue(AppSyncFault.Hanging);
        using var patience = new CancellationTokenSource();
        var publishing = ServiceOf(AppSyncServer.PublishKey).PublishAsync(Channel, MessageOf(10), patience.Token);
        Assert.Equal(AppSyncFault.Hanging, await server.Requests.ReadAsync());
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => publishing);
    }

    [Fact]
    public async Task An_answer_that_is_lost_is_a_failure_that_passes()
    {
        server.Faults.Enqueue(AppSyncFault.Broken);
        var service = ServiceOf(AppSyncServer.PublishKey);
        await Assert.ThrowsAsync<HttpRequestException>(() => service.PublishAsync(Channel, MessageOf(10), default));
    }

    [Fact]
    public async Task Subscribers_cannot_publish_and_follow_no_wildcard()
    {
        using var subscriber = await AppSyncSubscriber.OpenAsync(server.Subscribe, Authorization());
        var authorization = new Dictionary<string, string>(Authorization());
        Assert.Equal(
            "publish_error",
            await subscriber.AskAsync(new { type = "publish", id = "1", channel = Channel, events = new[] { "{}" }, authorization }));
        Assert.Equal(
            "subscribe_error", await subscriber.AskAsync(new { type = "subscribe", id = "2", channel = "/live/*", authorization }));
        Assert.False(server.Events.TryRead(out _));
    }

    private static async Task<BroadcastException> RefusalAsync(IBroadcastService service, byte[] message) =>
        await Assert.ThrowsAsync<BroadcastException>(() => service.PublishAsync(Channel, message, default));

    private static byte[] MessageOf(int length) => JsonSerializer.SerializeToUtf8Bytes(new string('x', length - 2));

    private Dictionary<string, string> Authorization() => new(StringComparer.Ordinal)
    {
        ["host"] = server.Publish.Authority,
        ["x-api-key"] = AppSyncServer.SubscribeKey,
    };

    private AppSyncEvents ServiceOf(string? key, string secret = AppSyncServer.Secret) => new(
        http,
        server.Publish,
        AppSyncServer.Region,
        new AwsIdentity(new BasicAWSCredentials(AppSyncServer.AccessKey, secret)),
        key,
        TimeProvider.System);
}
