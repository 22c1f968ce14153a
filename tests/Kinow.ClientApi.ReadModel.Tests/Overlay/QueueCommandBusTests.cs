using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Overlay;

public sealed class QueueCommandBusTests
{
    private static readonly ReceiveOptions Now = new() { Wait = TimeSpan.FromSeconds(1) };
    private readonly FakeRows rows = new();

    [ServerFact(Server.OpenSearch, Server.Sqs)]
    public async Task What_the_bus_has_taken_is_in_the_queue_and_shows_everywhere()
    {
        using var fixture = await QueueFixture.CreateAsync();
        var isolation = new Isolation();
        using var writer = await Container.CreateAsync(rows, isolation.Platform);
        using var reader = await Container.CreateAsync(rows, isolation.Platform);
        var bus = writer.Bus(fixture.Queue);
        var user = Guid.CreateVersion7();

        await bus.SendAsync(Commands.Create(user), default);
        await bus.SendAsync(Commands.Bookmark(user), default);
        await bus.SendAsync(Commands.Session(user), default);

        // A mutation does not wait for an engine that takes its time.
        await writer.Background.EndAsync(TimeSpan.FromSeconds(30));
        Assert.Single((await reader.Users.FindAsync(user, default))!.Bookmarks);
        Assert.Equal(3, (await fixture.Queue.ReceiveAsync(Now, default)).Length);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task What_the_queue_does_not_take_leaves_no_trace()
    {
        using var container = await Container.CreateAsync(rows, new Isolation().Platform);
        using var client = new SqsClient(new() { Endpoint = new("http://127.0.0.1:1") });
        var user = Guid.CreateVersion7();
        rows.Commit(Commands.Create(user));

        var failure = await Assert.ThrowsAsync<QueueUnavailableException>(
            async () => await container.Bus(new(client, "http://127.0.0.1:1/q", "http://127.0.0.1:1/d")).SendAsync(Commands.Bookmark(user), default));

        Assert.True(failure is StoreUnavailableException { RetryAfter.Ticks: > 0 });
        Assert.Empty((await container.Users.FindAsync(user, default))!.Bookmarks);
    }

    [ServerFact(Server.Sqs)]
    public async Task Without_the_overlay_a_command_is_taken_and_shows_at_least_here()
    {
        using var fixture = await QueueFixture.CreateAsync();
        using var container = Container.WithoutEngine(rows);
        var user = Guid.CreateVersion7();
        rows.Commit(Commands.Create(user));

        await container.Bus(fixture.Queue).SendAsync(Commands.Bookmark(user), default);

        Assert.Single((await container.Users.FindAsync(user, default))!.Bookmarks);
        Assert.Single(await fixture.Queue.ReceiveAsync(Now, default));
    }
}
