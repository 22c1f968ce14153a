using Kinow.Lambda.Hosting;
using Kinow.TestSupport.Lambda;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Tests.Hosting;

/// <summary>What is warmed up is warm before there is work.</summary>
public sealed class WarmUpTests
{
    [Fact]
    public async Task No_event_is_asked_for_before_the_warm_up_is_done()
    {
        await using var emulator = await RuntimeApiEmulator.StartAsync();
        using var runtime = new LambdaRuntime(new() { RuntimeApi = emulator.Address });
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.ClearProviders();
        builder.Services.AddSqsBatchLoop(runtime, _ => new() { Batch = static (_, _) => Task.FromResult<IReadOnlyList<string>>([]) });
        var warming = new TaskCompletionSource();
        builder.Services.AddWarmUp((_, _) => warming.Task);
        using var host = builder.Build();

        var starting = host.StartAsync();
        Assert.NotSame(emulator.Ready, await Task.WhenAny(emulator.Ready, Task.Delay(200)));
        warming.SetResult();
        await starting;
        await emulator.Ready;
        await host.StopAsync();
    }

    [Fact]
    public async Task No_port_is_opened_before_the_warm_up_is_done()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebApplication? application = null;
        string[] listening = [];
        builder.Services.AddWarmUp((_, _) =>
        {
            listening = [.. application!.Urls];
            return Task.CompletedTask;
        });
        await using var built = application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");

        await application.StartAsync();

        Assert.Equal(["http://127.0.0.1:0"], listening);
        Assert.DoesNotContain(":0", application.Urls.Single(), StringComparison.Ordinal);
    }
}
