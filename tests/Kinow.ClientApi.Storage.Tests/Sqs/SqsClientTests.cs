using System.Collections.Immutable;
using System.Diagnostics;
using System.Net;
using Kinow.ClientApi.Storage.Sqs;

namespace Kinow.ClientApi.Storage.Tests.Sqs;

public sealed class SqsClientTests
{
    private const string Queue = "http://127.0.0.1:1/0/q.fifo";
    private const string Taken = """{"MessageId":"m"}""";
    private static readonly OutgoingMessage Message = new("body", "group", "id");

    [Fact]
    public async Task What_passes_is_tried_again_with_the_same_deduplication_id()
    {
        var service = new Scripted(
            Scripted.Refuse(),
            Scripted.Answer(HttpStatusCode.ServiceUnavailable, ""),
            Scripted.Answer(HttpStatusCode.OK, Taken));

        Assert.Equal("m", await Client(service).SendMessageAsync(Queue, Message, default));
        Assert.Equal(3, service.Bodies.Count);
        Assert.Single(service.Bodies.Distinct());
        Assert.Contains("\"MessageDeduplicationId\":\"id\"", service.Bodies[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Throttling_passes_whatever_its_status()
    {
        var service = new Scripted(
            Scripted.Answer(HttpStatusCode.BadRequest, """{"__type":"com.amazonaws.sqs#RequestThrottled","message":"slow down"}"""),
            Scripted.Answer(HttpStatusCode.OK, Taken));

        Assert.Equal("m", await Client(service).SendMessageAsync(Queue, Message, default));
    }

    [Fact]
    public async Task What_does_not_pass_is_not_tried_again()
    {
        var service = new Scripted(
            Scripted.Answer(HttpStatusCode.BadRequest, """{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"no such queue"}"""));

        var refused = await Assert.ThrowsAsync<SqsException>(() => Client(service).SendMessageAsync(Queue, Message, default));

        Assert.Equal(SqsErrorCodes.QueueDoesNotExist, refused.Code);
        Assert.Equal(400, refused.Status);
        Assert.Single(service.Bodies);
    }

    [Fact]
    public async Task A_service_that_hangs_costs_no_more_than_the_deadline()
    {
        var service = new Scripted(Scripted.Hang());
        var clock = Stopwatch.StartNew();

        var unavailable = await Assert.ThrowsAsync<QueueUnavailableException>(() => Client(service).SendMessageAsync(Queue, Message, default));

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.InRange(service.Bodies.Count, 1, 3);
        Assert.True(unavailable.RetryAfter > TimeSpan.Zero);

        // It may have taken the message and only not said so.
        Assert.True(unavailable.IsUncertain);
    }

    [Fact]
    public async Task What_never_reached_the_service_is_certainly_not_there()
    {
        using var client = new SqsClient(new() { Endpoint = new("http://127.0.0.1:1") });

        var unavailable = await Assert.ThrowsAsync<QueueUnavailableException>(() => client.SendMessageAsync(Queue, Message, default));

        Assert.False(unavailable.IsUncertain);
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_told_so()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(new(Scripted.Hang())).SendMessageAsync(Queue, Message, stop.Token));
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"MessageId":5}""")]
    public async Task An_answer_that_is_no_answer_is_an_error(string garbage)
    {
        var client = Client(new(Scripted.Answer(HttpStatusCode.OK, garbage)));

        var failure = await Assert.ThrowsAsync<SqsException>(() => client.SendMessageAsync(Queue, Message, default));

        Assert.Equal(SqsErrorCodes.UnreadableAnswer, failure.Code);
    }

    [Fact]
    public async Task Too_long_a_message_is_not_sent()
    {
        var service = new Scripted(Scripted.Answer(HttpStatusCode.OK, Taken));
        var client = Client(service);
        var longest = Message with { Body = new('x', SqsLimits.MessageBytes) };
        var attributed = Message with { Body = new('x', SqsLimits.MessageBytes - 20), Attributes = ImmutableSortedDictionary<string, string>.Empty.Add("reason", "é because") };

        await client.SendMessageAsync(Queue, longest, default);
        foreach (var message in new[] { longest with { Body = longest.Body + "x" }, longest with { Body = new('é', SqsLimits.MessageBytes / 2 + 1) }, attributed })
        {
            var refused = await Assert.ThrowsAsync<SqsException>(() => client.SendMessageAsync(Queue, message, default));
            Assert.Equal(SqsErrorCodes.TooLong, refused.Code);
        }

        await Assert.ThrowsAsync<SqsException>(() => client.SendMessageBatchAsync(Queue, [longest, Message], default));
        Assert.Single(service.Bodies);
    }

    [Fact]
    public async Task Parts_of_a_batch_that_failed_are_told_by_their_place()
    {
        var client = Client(new(Scripted.Answer(
            HttpStatusCode.OK, """{"Successful":[{"Id":"0"}],"Failed":[{"Id":"1","Code":"InternalError","Message":"later","SenderFault":false}]}""")));

        var failure = Assert.Single(await client.SendMessageBatchAsync(Queue, [Message, Message], default));

        Assert.Equal(new BatchFailure(1, "InternalError", "later", false), failure);
    }

    private static SqsClient Client(Scripted service) => new(
        new() { Endpoint = new("http://127.0.0.1:1"), Deadline = TimeSpan.FromMilliseconds(600), AttemptTimeout = TimeSpan.FromMilliseconds(250) }, null, service);
}
