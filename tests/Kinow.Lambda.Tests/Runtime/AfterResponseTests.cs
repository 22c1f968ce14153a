using Kinow.Lambda.Hosting;
using Kinow.Lambda.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Tests.Runtime;

/// <summary>Work after a response ends before the next event is asked for, because Lambda may freeze the process while it waits.</summary>
public sealed class AfterResponseTests
{
    [Fact]
    public async Task The_caller_does_not_wait_for_it_but_the_next_event_does()
    {
        var after = new GatedAfterResponse();
        await using var function = await StartAsync(after);

        Assert.Equal("no", (await function.GetAsync("/released")).Text);
        Assert.Equal(TimeSpan.FromSeconds(1), await after.Entered);
        var next = function.GetAsync("/released");
        after.Release();
        Assert.Equal("yes", (await next).Text);
    }

    [Fact]
    public async Task It_is_given_the_time_that_it_asks_for()
    {
        var after = new PatientAfterResponse();
        await using var function = await StartAsync(after);
        await function.GetAsync("/released");
        Assert.Equal(after.Limit, await after.Given);
    }

    private static Task<RunningFunction> StartAsync(IAfterResponse after) => RunningFunction.StartAsync(runtime =>
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.UseLambda(runtime);
        builder.Services.AddSingleton(after);
        var application = builder.Build();
        application.MapGet("/released", () => after is GatedAfterResponse { IsReleased: true } ? "yes" : "no");
        return application;
    });

    private sealed class PatientAfterResponse : IAfterResponse
    {
        private readonly TaskCompletionSource<TimeSpan> given = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TimeSpan Limit => TimeSpan.FromSeconds(4);

        public Task<TimeSpan> Given => given.Task;

        public Task EndAsync(TimeSpan limit)
        {
            given.TrySetResult(limit);
            return Task.CompletedTask;
        }
    }
}
