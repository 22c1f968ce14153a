using System.Security.Cryptography;
using System.Text;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Queue.Tests;

public sealed class ScriptedServiceTests
{
    [Fact]
    public async Task A_confirmation_of_something_else_is_one_clear_error_and_uncertain()
    {
        await using var service = await ScriptedQueueService.StartAsync();
        service.Answer = static (_, _) => Confirmation("something else");
        using var client = Client(service);

        var failure = await Assert.ThrowsAsync<SqsException>(() => new CommandQueue(client, "http://q/0/q.fifo", "http://q/0/d.fifo")
            .SendAsync(Commands.Bookmark(Guid.CreateVersion7()), default));

        Assert.Equal((SqsErrorCodes.ChecksumMismatch, true), (failure.Code, failure.IsUncertain));

        // A second one would be dropped as a duplicate of a message that may be a wrong one, and confirmed all the same.
        Assert.Equal(["SendMessage"], service.Actions);
    }

    [Fact]
    public async Task A_message_that_changed_on_its_way_is_not_received_and_stays_in_the_queue()
    {
        await using var service = await ScriptedQueueService.StartAsync();
        service.Answer = static (_, _) => """
            {"Messages":[{"MessageId":"m","ReceiptHandle":"r","Body":"changed","MD5OfBody":"99914b932bd37a50b983c5e7c90ae93b"}]}
            """;
        using var client = Client(service);

        var failure = await Assert.ThrowsAsync<SqsException>(() => client.ReceiveMessageAsync("http://q/0/q.fifo", new(), default));

        Assert.Equal(SqsErrorCodes.ChecksumMismatch, failure.Code);
        Assert.Equal(["ReceiveMessage"], service.Actions);
    }

    [Fact]
    public async Task An_answer_that_ends_halfway_is_asked_for_again()
    {
        await using var service = await ScriptedQueueService.StartAsync();
        service.Answer = static (_, request) => Confirmation((string)request["MessageBody"]!);
        service.Before = context =>
        {
            if (service.Actions.Count < 3) context.Response.ContentLength = 10_000;
            return Task.CompletedTask;
        };
        using var client = Client(service);

        Assert.Equal("m", await client.SendMessageAsync("http://q/0/q.fifo", new("body", "group", "id"), default));
        Assert.Equal(3, service.Actions.Count);
    }

    [Fact]
    public async Task After_the_warm_up_a_command_costs_one_request_on_a_connection_that_is_there()
    {
        await using var service = await ScriptedQueueService.StartAsync();
        service.Answer = static (_, request) => Confirmation((string)request["MessageBody"]!);
        using var client = Client(service);
        var queue = new CommandQueue(client, CommandQueueNames.Of(1));

        await queue.WarmUpAsync(default);
        Assert.Equal(["GetQueueUrl"], service.Actions);
        await queue.SendAsync(Commands.Bookmark(Guid.CreateVersion7()), default);

        Assert.Equal(["GetQueueUrl", "SendMessage"], service.Actions);
        Assert.Equal(1, service.Connections);
    }

    [Fact]
    public async Task A_queue_that_is_away_at_the_warm_up_is_asked_again_by_the_first_command()
    {
        await using var service = await ScriptedQueueService.StartAsync();
        var isAway = true;
        service.Answer = static (_, request) => Confirmation((string)request["MessageBody"]!);
        service.Before = context =>
        {
            if (isAway) context.Abort();
            return Task.CompletedTask;
        };
        using var client = Client(service);
        var queue = new CommandQueue(client, CommandQueueNames.Of(1));

        await queue.WarmUpAsync(default);
        isAway = false;
        await queue.SendAsync(Commands.Bookmark(Guid.CreateVersion7()), default);

        Assert.Equal(["GetQueueUrl", "SendMessage"], service.Actions.TakeLast(2));
    }

    [Fact]
    public async Task The_rehearsal_of_a_send_is_taken_as_a_real_one_would_be()
    {
        using var client = new SqsClient(new() { Endpoint = new("http://127.0.0.1:1") });

        await client.RehearseAsync(default);
    }

    private static SqsClient Client(ScriptedQueueService service) =>
        new(new() { Endpoint = service.Endpoint, Deadline = TimeSpan.FromSeconds(30), AttemptTimeout = TimeSpan.FromSeconds(10) });

    private static string Confirmation(string body)
    {
#pragma warning disable CA5351 // The protocol's checksum.
        var checksum = Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(body)));
#pragma warning restore CA5351
        return $$"""{"MessageId":"m","MD5OfMessageBody":"{{checksum}}"}""";
    }
}
