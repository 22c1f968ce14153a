using System.Text.Json;
using Kinow.Lambda.Hosting;
using Kinow.Lambda.Queues;
using Kinow.TestSupport.Lambda;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Tests.Queues;

/// <summary>Batches and schedules reach those who work, and are answered whatever these do.</summary>
public sealed class SqsBatchTests : IAsyncLifetime
{
    private readonly List<SqsBatch> batches = [];
    private readonly List<ScheduledEvent> schedules = [];
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private RunningFunction? function;

    private RunningFunction Function => function!;

    public async Task InitializeAsync() => function = await RunningFunction.StartAsync(runtime =>
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.ClearProviders();
        builder.Services.AddSqsBatchLoop(runtime, _ => new() { Batch = WorkAsync, Scheduled = DoScheduledAsync });
        return builder.Build();
    });

    public Task DisposeAsync()
    {
        ended.SetResult();
        return Function.DisposeAsync().AsTask();
    }

    [Fact]
    public async Task Messages_arrive_with_all_that_SQS_says_of_them()
    {
        var time = TimeSpan.FromSeconds(30);
        var before = DateTimeOffset.UtcNow.AddMilliseconds(-1);
        var result = await Function.Emulator.InvokeAsync(QueueEvents.Batch(("1", "a", """{"é":"\"🎬\""}"""), ("2", "b", "x")), time);
        Assert.Equal("""{"batchItemFailures":[]}""", result.Text);
        var batch = Assert.Single(batches);
        var message = batch.Messages[0];
        Assert.Equal(["1", "2"], batch.Messages.Select(m => m.MessageId));
        Assert.Equal("""{"é":"\"🎬\""}""", message.Body);
        Assert.Equal("a", message.MessageGroupId);
        Assert.Equal("AQEB1", message.ReceiptHandle);
        Assert.Equal(2, message.ApproximateReceiveCount);
        Assert.Equal("1884949646046769612", message.SequenceNumber);
        Assert.Equal("1573251510774", message.Attributes["SentTimestamp"]);
        Assert.Equal("1", message.MessageAttributes["version"]);
        Assert.Equal("arn:aws:sqs:eu-west-3:123456789012:kinow.fifo", message.QueueArn);
        Assert.InRange(batch.Deadline, before + time, DateTimeOffset.UtcNow + time);
    }

    [Fact]
    public async Task Those_that_failed_are_named() =>
        Assert.Equal(["2", "3"], await FailuresAsync(QueueEvents.Batch(("1", "a", "x"), ("2", "a", "fail"), ("3", "b", "fail"))));

    [Theory]
    [InlineData("throw")]
    [InlineData("throw at once")]
    [InlineData("hang")]
    [InlineData("ignore")]
    public async Task All_have_failed_when_the_work_does_not_come_to_an_end(string what)
    {
        Assert.Equal(["1", "2"], await FailuresAsync(QueueEvents.Batch(("1", "a", "x"), ("2", "a", what)), TimeSpan.FromMilliseconds(700)));
        Assert.Empty(await FailuresAsync(QueueEvents.Batch(("1", "a", "x"))));
    }

    [Fact]
    public async Task Schedules_of_both_kinds_are_done()
    {
        Assert.False((await Function.Emulator.InvokeAsync(QueueEvents.Rule())).IsError);
        Assert.False((await Function.Emulator.InvokeAsync(QueueEvents.Scheduler())).IsError);
        Assert.Equal(["aws.events", "aws.scheduler"], schedules.Select(s => s.Source));
        Assert.Equal(new DateTimeOffset(2026, 10, 8, 16, 53, 6, TimeSpan.Zero), schedules[0].Time);
        Assert.Equal("arn:aws:events:eu-west-3:123456789012:rule/kinow", Assert.Single(schedules[0].Resources));
        Assert.Empty(batches);
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"Records":[]}""")]
    [InlineData("""{"Records":{}}""")]
    [InlineData("""{"Records":[1]}""")]
    [InlineData("""{"Records":[{"messageId":"1","receiptHandle":"r","body":"b","eventSource":"aws:sns"}]}""")]
    [InlineData("""{"Records":[{"messageId":"1","body":"b","eventSource":"aws:sqs"}]}""")]
    [InlineData("""{"Records":[{"messageId":"1","receiptHandle":"r","body":null,"eventSource":"aws:sqs"}]}""")]
    [InlineData("""{"Records":[{"messageId":"\udc00","receiptHandle":"r","body":"b","eventSource":"aws:sqs"}]}""")]
    [InlineData("""{"source":"aws.s3","detail-type":"Object Created"}""")]
    [InlineData("""{"source":"aws.events"}{""")]
    public async Task Anything_else_is_an_error_of_that_invocation(string payload)
    {
        var result = await Function.Emulator.InvokeAsync(payload);
        Assert.Equal("Function.UnknownEvent", result.ErrorType);
        Assert.Empty(batches);
        Assert.Empty(schedules);
        Assert.Empty(await FailuresAsync(QueueEvents.Batch(("1", "a", "x"))));
    }

    private async Task<IReadOnlyList<string>> WorkAsync(SqsBatch batch, CancellationToken cancellation)
    {
        if (batch.Messages.Any(m => m.Body == "throw at once")) throw new InvalidOperationException("on purpose");
        await Task.Yield();
        batches.Add(batch);
        foreach (var message in batch.Messages)
        {
            if (message.Body == "throw") throw new InvalidOperationException("on purpose");
            if (message.Body == "hang") await Task.Delay(Timeout.Infinite, cancellation);
            if (message.Body == "ignore") await ended.Task;
        }

        return [.. batch.Messages.Where(m => m.Body == "fail").Select(m => m.MessageId)];
    }

    private Task DoScheduledAsync(ScheduledEvent due, CancellationToken cancellation)
    {
        schedules.Add(due);
        return Task.CompletedTask;
    }

    private async Task<string[]> FailuresAsync(string payload, TimeSpan? time = null)
    {
        var result = await Function.Emulator.InvokeAsync(payload, time);
        Assert.False(result.IsError, result.Text);
        using var document = JsonDocument.Parse(result.Payload);
        return [.. document.RootElement.GetProperty("batchItemFailures").EnumerateArray().Select(f => f.GetProperty("itemIdentifier").GetString()!)];
    }
}
