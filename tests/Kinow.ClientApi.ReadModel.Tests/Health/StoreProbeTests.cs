using Kinow.ClientApi.ReadModel.Health;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.ReadModel.Tests.Health;

public sealed class StoreProbeTests
{
    private readonly FakeTimeProvider time = new();
    private int asked;

    [Fact]
    public async Task A_store_is_asked_at_most_once_a_second_however_many_want_to_know()
    {
        var probe = Probe(static _ => Task.CompletedTask);
        for (var second = 1; second <= 3; second++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => probe.AnswersAsync()));
            Assert.All(answers, Assert.True);
            Assert.True(await probe.AnswersAsync());
            Assert.Equal(second, asked);
            time.Advance(TimeSpan.FromMilliseconds(999));
            Assert.True(await probe.AnswersAsync());
            Assert.Equal(second, asked);
            time.Advance(TimeSpan.FromMilliseconds(1));
        }
    }

    [Fact]
    public async Task All_who_ask_meanwhile_wait_for_the_same_answer()
    {
        var answer = new TaskCompletionSource();
        var probe = Probe(_ => answer.Task);
        var first = probe.AnswersAsync();
        time.Advance(TimeSpan.FromMilliseconds(900));
        var second = probe.AnswersAsync();
        answer.SetResult();
        Assert.True(await first);
        Assert.True(await second);
        Assert.Equal(1, asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_store_that_does_not_answer_within_a_second_does_not_answer(bool listens)
    {
        var began = new TaskCompletionSource();
        var probe = Probe(limit =>
        {
            began.SetResult();
            return listens ? Task.Delay(Timeout.InfiniteTimeSpan, limit) : new TaskCompletionSource().Task;
        });
        var answer = probe.AnswersAsync();
        await began.Task;
        while (!answer.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.False(await answer);
    }

    [Fact]
    public async Task Whatever_goes_wrong_is_no_answer_and_is_forgotten_after_a_second()
    {
        var isAway = true;
        var probe = Probe(_ => isAway ? throw new InvalidOperationException("Password=secret") : Task.CompletedTask);
        Assert.False(await probe.AnswersAsync());
        isAway = false;
        Assert.False(await probe.AnswersAsync());
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await probe.AnswersAsync());
    }

    private StoreProbe Probe(Func<CancellationToken, Task> ask) => new("mysql", limit => Count(ask, limit), time);

    private Task Count(Func<CancellationToken, Task> ask, CancellationToken limit)
    {
        Interlocked.Increment(ref asked);
        return ask(limit);
    }
}
