using Kinow.Lambda.Hosting;

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Tests.Runtime;

/// <summary>What is still to be done for an answered request is done before the process may be frozen.</summary>
public sealed class AfterAnswerTests
{
    [Fact]
    public async Task The_caller_does_not_wait_for_it_and_the_next_event_does()
    {
        var after = new GatedAfterAnswer();
        await using var function = await RunningFunction.StartAsync(runtime =>
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.UseLambda(runtime);
            builder.Services.AddSingleton<IAfterAnswer>(after);
            var application = builder.Build();
            application.MapGet("/hello", static () => "hello");
            return application;
        });

        Assert.Equal("hello", (await function.GetAsync("/hello")).Text);
        var next = function.GetAsync("/hello");
        await Task.Delay(100);
        Assert.False(next.IsCompleted);
        Assert.Equal(TimeSpan.FromSeconds(1), after.Limit);

        after.Gate.SetResult();
        Assert.Equal("hello", (await next).Text);
    }
}
