using System.Collections.Immutable;
using System.Net;

namespace Kinow.ClientApi.Queue.Tests;

public sealed class SqsClientTests
{
    private const string Queue = "http://127.0.0.1:1/0/q.fifo";
    private const string Taken = """{"MessageId":"m"}""";
    private static readonly OutgoingMessage Message = new("body", "group", "id");

    // On a busy machine the first use of the SDK alone takes longer than a request may.
    private static readonly SqsOptions Patient = new()
    {
        Endpoint = new("http://127.0.0.1:1"),
        Deadline = TimeSpan.FromSeconds(60),
        AttemptTimeout = TimeSpan.FromSeconds(20),
    };

    private static readonly SqsOptions Impatient = Patient with
    {
        Deadline = TimeSpan.FromMilliseconds(600),
        AttemptTimeout = TimeSpan.FromMilliseconds(250),
    };

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

    [Theory]
    [InlineData("com.amazonaws.sqs#QueueNameExists", SqsErrorCodes.QueueNameExists)]
    [InlineData("QueueAlreadyExists", SqsErrorCodes.QueueNameExists)]
    [InlineData("com.amazonaws.sqs#AWS.SimpleQueueService.NonExistentQueue", SqsErrorCodes.QueueDoesNotExist)]
    [InlineData("com.amazonaws.sqs#AWS.SimpleQueueService.MessageNotInflight", SqsErrorCodes.MessageNotInflight)]
    public async Task Codes_of_the_older_protocol_are_the_same_codes(string type, string code)
    {
        var service = new Scripted(Scripted.Answer(HttpStatusCode.BadRequest, $$"""{"__type":"{{type}}","message":"no"}"""));

        Assert.Equal(code, (await Assert.ThrowsAsync<SqsException>(() => Client(service).SendMessageAsync(Queue, Message, default))).Code);
    }

    [Fact]
    public async Task A_service_that_hangs_costs_no_more_than_the_deadline()
    {
        var service = new Scripted(Scripted.Hang());
        using var client = Client(service, Impatient);
        await client.RehearseAsync(default);

        // Without a deadline the call would never end.
        var call = client.SendMessageAsync(Queue, Message, default).WaitAsync(TimeSpan.FromSeconds(60));
        var unavailable = await Assert.ThrowsAsync<QueueUnavailableException>(() => call);

        Assert.InRange(service.Bodies.Count, 1, 3);
        Assert.True(unavailable.RetryAfter > TimeSpan.Zero);

        // It may have taken the message and only not said so.
        Assert.True(unavailable.IsUncertain);
    }

    [Fact]
    public async Task What_never_reached_the_service_is_certainly_not_there()
    {
        using var client = new SqsClient(Patient);

        var unavailable = await Assert.ThrowsAsync<QueueUnavailableException>(() => client.SendMessageAsync(Queue, Message, default));

        Assert.False(unavailable.IsUncertain);
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_told_so()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client(new(Scripted.Hang())).SendMessageAsync(Queue, Message, stop.Token));
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1]")]
    public async Task An_answer_that_is_no_answer_is_an_error(string garbage)
    {
        var client = Client(new(Scripted.Answer(HttpStatusCode.OK, garbage)));

        var failure = await Assert.ThrowsAsync<SqsException>(() => client.SendMessageAsync(Queue, Message, default));

        Assert.Equal(SqsErrorCodes.UnreadableAnswer, failure.Code);
        Assert.True(failure.IsUncertain);
    }

    [Fact]
    public async Task What_is_refused_after_an_attempt_without_an_answer_is_uncertain()
    {
        const string Refused = """{"__type":"com.amazonaws.sqs#AccessDenied","message":"no"}""";
        var service = new Scripted(Scripted.Refuse(), Scripted.Answer(HttpStatusCode.Forbidden, Refused));

        Assert.True((await Assert.ThrowsAsync<SqsException>(() => Client(service).SendMessageAsync(Queue, Message, default))).IsUncertain);

        service = new(Scripted.Answer(HttpStatusCode.Forbidden, Refused));
        Assert.False((await Assert.ThrowsAsync<SqsException>(() => Client(service).SendMessageAsync(Queue, Message, default))).IsUncertain);
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

        Assert.Single(service.Bodies);
    }

    [Fact]
    public async Task Parts_of_a_batch_that_failed_are_told_by_their_place()
    {
        var client = Client(new(Scripted.Answer(
            HttpStatusCode.OK, """{"Successful":[{"Id":"0"}],"Failed":[{"Id":"1","Code":"InternalError","Message":"later","SenderFault":false}]}""")));

        var failure = Assert.Single(await client.DeleteMessageBatchAsync(Queue, ["a", "b"], default));

        Assert.Equal(new BatchFailure(1, "InternalError", "later", false), failure);
    }

    private static SqsClient Client(Scripted service, SqsOptions? options = null) => new(options ?? Patient, null, service);
}
