using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Queue.Envelopes;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Queue.Tests;

public sealed class CommandQueueTests
{
    private static readonly ReceiveOptions Now = new() { Visibility = TimeSpan.FromSeconds(30), Wait = TimeSpan.FromSeconds(1) };

    [ServerFact(Server.Sqs)]
    public async Task Commands_of_an_account_come_in_their_order_and_once()
    {
        using var fixture = await QueueFixture.CreateAsync();
        var user = Guid.CreateVersion7();
        Command[] sent = [Commands.Create(user), Commands.Bookmark(user), Commands.Bookmark(user, bookmarked: false), Commands.Watch(user)];
        foreach (var command in sent) await fixture.Queue.SendAsync(command, default);
        foreach (var command in sent) await fixture.Queue.SendAsync(command, default);

        var received = await fixture.Queue.ReceiveAsync(Now, default);

        Assert.Equal(sent, received.Select(static m => CommandEnvelope.Read(m.Body)));
        Assert.All(received, m => Assert.Equal((user.ToString("D"), 1), (m.GroupId, m.ReceiveCount)));
        Assert.Equal(sent.Select(static c => c.Id.ToString("D")), received.Select(static m => m.DeduplicationId));
        Assert.Empty(await fixture.Queue.DeleteAsync([.. received.Select(static m => m.ReceiptHandle)], default));
        Assert.Empty(await fixture.Queue.ReceiveAsync(Now, default));
    }

    [ServerFact(Server.Sqs)]
    public async Task An_account_waits_for_its_first_command_and_others_do_not()
    {
        using var fixture = await QueueFixture.CreateAsync();
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await fixture.Queue.SendAsync(Commands.Bookmark(first), default);
        var held = Assert.Single(await fixture.Queue.ReceiveAsync(Now, default));
        await fixture.Queue.SendAsync(Commands.Bookmark(first), default);
        await fixture.Queue.SendAsync(Commands.Bookmark(second), default);

        Assert.Equal(second.ToString("D"), Assert.Single(await fixture.Queue.ReceiveAsync(Now, default)).GroupId);

        Assert.Empty(await fixture.Queue.HideAsync([held.ReceiptHandle], TimeSpan.Zero, default));
        var again = await fixture.Queue.ReceiveAsync(Now, default);
        Assert.Equal(held.MessageId, again[0].MessageId);
        Assert.Equal(2, again[0].ReceiveCount);
    }

    [ServerFact(Server.Sqs)]
    public async Task Queues_that_exist_are_found_and_a_missing_one_is_an_error()
    {
        using var fixture = await QueueFixture.CreateAsync();

        await CommandQueue.OpenAsync(fixture.Client, fixture.Names, create: true, default);
        await CommandQueue.OpenAsync(fixture.Client, fixture.Names, create: false, default);
        var missing = await Assert.ThrowsAsync<SqsException>(
            () => CommandQueue.OpenAsync(fixture.Client, CommandQueueNames.Of("none.fifo"), create: false, default));

        Assert.Equal(SqsErrorCodes.QueueDoesNotExist, missing.Code);
    }

    [ServerFact(Server.Sqs)]
    public async Task Attributes_are_those_that_order_needs()
    {
        using var fixture = await QueueFixture.CreateAsync();

        var attributes = await fixture.Client.GetQueueAttributesAsync(
            await fixture.Client.GetQueueUrlAsync(fixture.Names.Commands, default), default);

        Assert.Equal("true", attributes["FifoQueue"]);
        Assert.Equal("false", attributes["ContentBasedDeduplication"]);
        Assert.Equal("30", attributes["VisibilityTimeout"]);
        Assert.Contains(fixture.Names.DeadLetters, attributes["RedrivePolicy"], StringComparison.Ordinal);
    }

    [ServerFact(Server.Sqs)]
    public async Task A_dead_letter_keeps_its_reason_is_seen_without_being_lost_and_goes_back_once()
    {
        using var fixture = await QueueFixture.CreateAsync();
        var user = Guid.CreateVersion7();
        var command = Commands.Bookmark(user);
        await fixture.Queue.SendAsync(command, default);
        var message = Assert.Single(await fixture.Queue.ReceiveAsync(Now, default));
        await fixture.Queue.BuryAsync(message.MessageId, message.GroupId, message.Body, "because\nof \u0001 this", default);
        await fixture.Queue.BuryAsync(message.MessageId, message.GroupId, message.Body, "because\nof \u0001 this", default);
        await fixture.Queue.DeleteAsync([message.ReceiptHandle], default);

        for (var look = 0; look < 2; look++)
        {
            var letter = Assert.Single(await fixture.Queue.DeadLetters.PeekAsync(100, default));
            Assert.Equal(("because of   this", message.Body, user.ToString("D")), (letter.Reason, letter.Body, letter.GroupId));
        }

        Assert.Equal(1, await fixture.Queue.DeadLetters.RedriveAsync(null, null, default));
        Assert.Empty(await fixture.Queue.DeadLetters.PeekAsync(100, default));
        var back = Assert.Single(await fixture.Queue.ReceiveAsync(Now, default));
        Assert.Equal((message.Body, user.ToString("D")), (back.Body, back.GroupId));
        Assert.StartsWith(command.Id.ToString("D"), back.DeduplicationId, StringComparison.Ordinal);
    }

    [ServerFact(Server.Sqs)]
    public async Task Many_letters_go_back_in_order_except_those_behind_one_that_stays()
    {
        using var fixture = await QueueFixture.CreateAsync();
        var (going, staying) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        for (var i = 0; i < 25; i++) await fixture.Queue.BuryAsync($"g{i}", going.ToString("D"), $"g{i}", "x", default);
        for (var i = 0; i < 3; i++) await fixture.Queue.BuryAsync($"s{i}", staying.ToString("D"), $"s{i}", "x", default);

        Assert.Equal(26, await fixture.Queue.DeadLetters.RedriveAsync(static letter => letter.Body != "s1", null, default));

        Assert.Equal(["s1", "s2"], (await fixture.Queue.DeadLetters.PeekAsync(100, default)).Select(static l => l.Body));
        var bodies = new List<string>();
        while (await fixture.Queue.ReceiveAsync(Now, default) is { IsEmpty: false } messages)
        {
            bodies.AddRange(messages.Select(static m => m.Body));
            await fixture.Queue.DeleteAsync([.. messages.Select(static m => m.ReceiptHandle)], default);
        }

        Assert.Equal(Enumerable.Range(0, 25).Select(static i => $"g{i}"), bodies.Where(static b => b[0] == 'g'));
        Assert.Equal(["s0"], bodies.Where(static b => b[0] == 's'));
    }

    [ServerFact(Server.Sqs)]
    public async Task Batches_and_visibility_work_on_the_real_thing()
    {
        using var fixture = await QueueFixture.CreateAsync();
        var url = await fixture.Client.GetQueueUrlAsync(fixture.Names.Commands, default);

        for (var i = 0; i < 10; i++) await fixture.Client.SendMessageAsync(url, new($"{i}", "g", $"{i}"), default);
        var received = await fixture.Client.ReceiveMessageAsync(url, Now, default);
        Assert.Equal(Enumerable.Range(0, 10).Select(static i => $"{i}"), received.Select(static m => m.Body));
        await fixture.Client.DeleteMessageAsync(url, received[0].ReceiptHandle, default);
        Assert.Empty(await fixture.Client.ChangeMessageVisibilityBatchAsync(
            url, [.. received.Skip(1).Select(static m => m.ReceiptHandle)], TimeSpan.Zero, default));
        Assert.Equal("1", (await fixture.Client.ReceiveMessageAsync(url, Now, default))[0].Body);
        var bad = await Assert.ThrowsAsync<SqsException>(() => fixture.Client.DeleteMessageAsync(url, "no handle", default));
        Assert.Equal(SqsErrorCodes.ReceiptHandleIsInvalid, bad.Code);
        Assert.Equal(0, Assert.Single(await fixture.Client.DeleteMessageBatchAsync(url, ["no handle"], default)).Index);
    }
}
