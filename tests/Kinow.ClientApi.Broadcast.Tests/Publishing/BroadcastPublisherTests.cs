using System.Diagnostics.Metrics;
using System.Text;
using Kinow.ClientApi.Broadcast.Publishing;
using Kinow.TestSupport;
using Kinow.TestSupport.AppSync;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Broadcast.Tests.Publishing;

public sealed class BroadcastPublisherTests : IAsyncDisposable
{
    private readonly PublishTimes times = new();
    private readonly SteppedTime time = new();
    private readonly ScriptedService service = new();
    private readonly ListLogger<BroadcastPublisher> logger = new();
    private readonly CancellationTokenSource stop = new();
    private readonly List<BroadcastTarget> targets = [new("/live/a", "shared/Home?segment=a")];
    private readonly BroadcastPublisher publisher;
    private readonly Task running;

    public BroadcastPublisherTests()
    {
        publisher = new(service, () => targets, "Home", epoch: 7, times, time, logger);
        running = publisher.RunAsync(stop.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    [Fact]
    public async Task An_answer_is_published_with_what_tells_it_from_others()
    {
        Offer("one");
        var call = await service.NextAsync();
        Assert.Equal("/live/a", call.Channel);
        Assert.Equal("""{"data":{"name":"one"},"extensions":{"live":{"epoch":7,"sequence":1,"etag":"tag-one"}}}""", call.Text);
        Offer("two");
        Assert.Equal(2, SequenceOf(await service.NextAsync()));
    }

    [Fact]
    public async Task Every_channel_of_the_moment_gets_it()
    {
        targets.Add(new("/live/b", "shared/Home?segment=b"));
        Offer("one");
        Assert.Equal("/live/a", (await service.NextAsync()).Channel);
        Assert.Equal("/live/b", (await service.NextAsync()).Channel);
        targets.RemoveAt(0);
        Offer("two");
        Assert.Equal(("/live/b", 2), (await service.NextAsync()) is var call ? (call.Channel, SequenceOf(call)) : default);
    }

    [Fact]
    public async Task While_a_service_is_away_the_newest_waits_and_no_other()
    {
        service.Answer = static (_, _) => throw new HttpRequestException("away");
        Offer("one");
        Assert.Equal("one", NameIn(await service.NextAsync()));
        await PassPauseAsync();
        Assert.Equal("one", NameIn(await service.NextAsync()));
        for (var i = 0; i < 100; i++) Offer($"later {i}");
        Offer("newest");
        await PassPauseAsync();
        Assert.Equal("newest", NameIn(await service.NextAsync()));
        service.Answer = static (_, _) => Task.CompletedTask;
        await PassPauseAsync();
        var call = await service.NextAsync();
        Assert.Equal(("newest", 2), (NameIn(call), SequenceOf(call)));
        Offer("after");
        Assert.Equal(("after", 3), (await service.NextAsync()) is var next ? (NameIn(next), SequenceOf(next)) : default);
        Assert.Equal([LogLevel.Warning, LogLevel.Information], logger.Messages.Select(static message => message.Level));
    }

    [Fact]
    public async Task Pauses_get_longer_up_to_a_limit_and_are_never_the_same_for_all()
    {
        service.Answer = static (_, _) => throw new BroadcastException("busy", mayPass: true);
        Offer("one");
        for (var attempt = 1; attempt <= 12; attempt++)
        {
            await service.NextAsync();
            var usual = Math.Min(0.25 * Math.Pow(2, attempt - 1), 20);
            var pause = await NextPauseAsync();
            Assert.InRange(pause.TotalSeconds, usual * 0.5, usual * 1.5);
            time.Advance(pause);
        }
    }

    [Fact]
    public async Task A_service_says_when_to_come_back()
    {
        service.Answer = static (_, _) => throw new BroadcastException("busy", mayPass: true, TimeSpan.FromSeconds(4));
        Offer("one");
        await service.NextAsync();
        Assert.Equal(TimeSpan.FromSeconds(4), await NextPauseAsync());
    }

    [Fact]
    public async Task A_service_that_wants_to_be_left_alone_for_long_is_asked_again_before()
    {
        service.Answer = static (_, _) => throw new BroadcastException("busy", mayPass: true, TimeSpan.FromDays(1));
        Offer("one");
        await service.NextAsync();
        TimeSpan wait;
        do wait = await time.NextAsync();
        while (wait < times.Repeat);
        Assert.Equal(times.Repeat, wait);
    }

    [Fact]
    public async Task Two_failures_in_a_row_are_not_logged()
    {
        var calls = 0;
        service.Answer = (_, _) => ++calls <= 2 ? throw new HttpRequestException("away") : Task.CompletedTask;
        Offer("one");
        await service.NextAsync();
        await PassPauseAsync();
        await service.NextAsync();
        await PassPauseAsync();
        await service.NextAsync();
        Offer("two");
        await service.NextAsync();
        Assert.Empty(logger.Messages);
    }

    [Fact]
    public async Task Answers_that_are_refused_are_logged_once_though_notices_pass()
    {
        service.Answer = static (call, _) =>
            NameIn(call) is null ? Task.CompletedTask : throw new BroadcastException("no", mayPass: false);
        foreach (var name in new[] { "one", "two", "three" })
        {
            Offer(name);
            Assert.Equal(name, NameIn(await service.NextAsync()));
            Assert.Null(NameIn(await service.NextAsync()));
        }

        Assert.Equal(LogLevel.Error, Assert.Single(logger.Messages).Level);
    }

    [Fact]
    public async Task One_that_hangs_is_left_and_asked_again()
    {
        service.Answer = static (_, cancellation) => Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        Offer("one");
        await service.NextAsync();
        TimeSpan wait;
        do wait = await time.NextAsync();
        while (wait != times.Attempt);
        service.Answer = static (_, _) => Task.CompletedTask;
        time.Advance(wait);
        await PassPauseAsync();
        Assert.Equal(("one", 1), (await service.NextAsync()) is var call ? (NameIn(call), SequenceOf(call)) : default);
    }

    [Fact]
    public async Task A_channel_that_fails_keeps_no_other_from_its_answer()
    {
        targets.Add(new("/live/b", "shared/Home?segment=b"));
        service.Answer = static (call, _) => call.Channel == "/live/a" ? throw new HttpRequestException("away") : Task.CompletedTask;
        Offer("one");
        Assert.Equal("/live/a", (await service.NextAsync()).Channel);
        Assert.Equal("/live/b", (await service.NextAsync()).Channel);
        await PassPauseAsync();
        Assert.Equal("/live/a", (await service.NextAsync()).Channel);
        await NextPauseAsync();
        Assert.True(service.IsQuiet);
    }

    [Fact]
    public async Task What_is_too_large_is_told_in_a_notice_with_the_address_to_fetch_it_at()
    {
        Offer(new string('x', service.MostBytes), "large");
        Assert.Equal(
            """{"extensions":{"live":{"epoch":7,"sequence":1,"etag":"large","url":"shared/Home?segment=a"}}}""",
            (await service.NextAsync()).Text);
        Assert.Equal(LogLevel.Warning, Assert.Single(logger.Messages).Level);
        Offer("small");
        Assert.Equal("small", NameIn(await service.NextAsync()));
    }

    [Fact]
    public async Task What_a_service_refuses_is_told_in_a_notice_and_one_that_refuses_all_is_not_asked_in_vain()
    {
        service.Answer = static (call, _) => throw new BroadcastException("no", mayPass: false);
        Offer("one");
        Assert.Equal("one", NameIn(await service.NextAsync()));
        Assert.Null(NameIn(await service.NextAsync()));
        await NextRepeatAsync();
        var repeat = await NextRepeatAsync();
        Assert.True(service.IsQuiet);
        Assert.Equal(LogLevel.Error, Assert.Single(logger.Messages).Level);

        // Somebody gives it the right to publish.
        service.Answer = static (_, _) => Task.CompletedTask;
        time.Advance(repeat);
        Assert.Equal(1, SequenceOf(await service.NextAsync()));
    }

    [Fact]
    public async Task Where_nothing_changes_it_is_said_again_which_answer_is_the_newest()
    {
        Offer("one");
        await service.NextAsync();
        await NextRepeatAsync();
        var repeat = await NextRepeatAsync();
        Assert.InRange(repeat, times.Repeat * 0.8, times.Repeat);
        time.Advance(repeat);
        Assert.Equal(
            """{"extensions":{"live":{"epoch":7,"sequence":1,"etag":"tag-one","url":"shared/Home?segment=a"}}}""",
            (await service.NextAsync()).Text);
    }

    [Fact]
    public async Task It_is_counted_what_becomes_of_messages()
    {
        var counted = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, own) =>
            {
                if (instrument.Meter.Name == "Kinow.ClientApi.Broadcast") own.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            var all = tags.ToArray().ToDictionary(static tag => tag.Key, static tag => (string)tag.Value!);
            if (all["service"] == service.Name) lock (counted) counted.Add($"{all["kind"]} {all["outcome"]}");
        });
        listener.Start();
        var calls = 0;
        service.Answer = (_, _) => ++calls switch
        {
            1 => throw new HttpRequestException("away"),
            2 => throw new BroadcastException("no", mayPass: false),
            _ => Task.CompletedTask,
        };
        Offer("one");
        await service.NextAsync();
        await PassPauseAsync();
        await service.NextAsync();
        await service.NextAsync();
        await NextRepeatAsync();
        lock (counted) Assert.Equal(["answer retried", "answer refused", "notice published"], counted);
    }

    private static string? NameIn(AppSyncEvent call) =>
        call.Json.TryGetProperty("data", out var data) ? data.GetProperty("name").GetString() : null;

    private static int SequenceOf(AppSyncEvent call) =>
        call.Json.GetProperty("extensions").GetProperty("live").GetProperty("sequence").GetInt32();

    private void Offer(string name, string? tag = null)
    {
        var body = """{"data":{"name":"NAME"}}""".Replace("NAME", name, StringComparison.Ordinal);
        publisher.Offer(new(Encoding.UTF8.GetBytes(body), tag ?? $"tag-{name}"));
    }

    private async Task PassPauseAsync() => time.Advance(await NextPauseAsync());

    // Other waits are those for an attempt, and for the next time that something is said again.
    private Task<TimeSpan> NextPauseAsync() => NextAsync(wait => wait != times.Attempt && wait < times.Repeat * 0.8);

    private Task<TimeSpan> NextRepeatAsync() => NextAsync(wait => wait >= times.Repeat * 0.8);

    private async Task<TimeSpan> NextAsync(Predicate<TimeSpan> isMeant)
    {
        TimeSpan wait;
        do wait = await time.NextAsync();
        while (!isMeant(wait));
        return wait;
    }
}
