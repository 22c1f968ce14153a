using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Kinow.Lambda.Tests.Http;

/// <summary>Before the deadline the request is cancelled, and whatever the application does then, the invocation is answered.</summary>
public sealed class DeadlineTests : IAsyncLifetime
{
    // Long enough for a request to come to its handler, on any machine.
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    // Set at the end of the test alone: until then the handlers that wait for it are still at work.
    private readonly ManualResetEventSlim released = new();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool entered;
    private RunningFunction? function;

    private RunningFunction Function => function!;

    public async Task InitializeAsync() => function = await RunningFunction.StartHttpAsync(Map);

    // Blocked threads go back to the pool for the tests after this one.
    public Task DisposeAsync()
    {
        released.Set();
        ended.SetResult();
        return Function.DisposeAsync().AsTask();
    }

    [Theory]
    [InlineData("/cooperates")]
    [InlineData("/ignores")]
    [InlineData("/blocks")]
    [InlineData("/throws")]
    public async Task A_request_that_takes_too_long_is_a_504_before_the_deadline(string path)
    {
        await Function.GetAsync("/quick");
        var answer = await Function.GetAsync(path, Time);
        Assert.Equal(504, answer.Status);
        Assert.True(entered);
        Assert.Equal("ok", (await Function.GetAsync("/quick")).Text);
    }

    [Fact]
    public async Task The_application_may_say_itself_that_it_took_too_long()
    {
        // Asked to stop 29.5 seconds before the deadline: it has half a minute to say so, however busy the machine is.
        await using var patient = await RunningFunction.StartHttpAsync(
            Map, options => options with { DeadlineMargin = TimeSpan.FromSeconds(29.5) });
        var answer = await patient.GetAsync("/answers", TimeSpan.FromSeconds(30));
        Assert.Equal(503, answer.Status);
        Assert.Equal("too slow", answer.Text);
    }

    [Fact]
    public async Task An_event_that_comes_too_late_is_answered_all_the_same()
    {
        Assert.Equal(504, (await Function.GetAsync("/cooperates", TimeSpan.FromMilliseconds(1))).Status);
        Assert.Equal("ok", (await Function.GetAsync("/quick")).Text);
    }

    [Fact]
    public async Task An_aborted_request_is_a_500() => Assert.Equal(500, (await Function.GetAsync("/aborts")).Status);

    private void Map(WebApplication application)
    {
        application.MapGet("/cooperates", http => Enter(Task.Delay(Timeout.Infinite, http.RequestAborted)));
        application.MapGet("/answers", async http =>
        {
            try
            {
                await Task.Delay(Timeout.Infinite, http.RequestAborted);
            }
            catch (OperationCanceledException)
            {
                http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                await http.Response.WriteAsync("too slow", CancellationToken.None);
            }
        });
        application.MapGet("/ignores", _ => Enter(ended.Task));
        application.MapGet("/blocks", void () =>
        {
            entered = true;
            released.Wait();
        });
        application.MapGet("/throws", http =>
        {
            http.RequestAborted.Register(() => throw new InvalidOperationException("in the callback"));
            return Enter(Task.Delay(Timeout.Infinite, http.RequestAborted));
        });
        application.MapGet("/aborts", http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });
        application.MapGet("/quick", () => "ok");
    }

    private Task Enter(Task work)
    {
        entered = true;
        return work;
    }
}
