using Kinow.Lambda.Hosting;
using Kinow.Lambda.Http;
using Kinow.Lambda.Runtime;
using Kinow.TestSupport.Lambda;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Tests;

/// <summary>A function in this process, with an emulator of its own.</summary>
internal sealed class RunningFunction : IAsyncDisposable
{
    private readonly LambdaRuntime runtime;

    private RunningFunction(RuntimeApiEmulator emulator, LambdaRuntime runtime, IHost host)
    {
        Emulator = emulator;
        Host = host;
        this.runtime = runtime;
    }

    public RuntimeApiEmulator Emulator { get; }

    public IHost Host { get; }

    /// <summary>Starts a function.</summary>
    /// <param name="build">Builds its host.</param>
    /// <param name="change">Changes its options.</param>
    public static async Task<RunningFunction> StartAsync(Func<LambdaRuntime, IHost> build, Func<LambdaOptions, LambdaOptions>? change = null)
    {
        var emulator = await RuntimeApiEmulator.StartAsync();
        var options = new LambdaOptions { RuntimeApi = emulator.Address };
        var runtime = new LambdaRuntime(change?.Invoke(options) ?? options);
        var host = build(runtime);
        await host.StartAsync();
        return new(emulator, runtime, host);
    }

    /// <summary>Starts a function that answers HTTP events.</summary>
    /// <param name="map">Adds its routes.</param>
    /// <param name="change">Changes its options.</param>
    /// <param name="redirect">Where callers are sent whom the host answers; null for nowhere.</param>
    public static Task<RunningFunction> StartHttpAsync(
        Action<WebApplication> map, Func<LambdaOptions, LambdaOptions>? change = null, IFailureRedirect? redirect = null) =>
        StartAsync(
        runtime =>
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            if (redirect is not null) builder.Services.AddSingleton(redirect);
            builder.UseLambda(runtime);
            var application = builder.Build();
            map(application);
            return application;
        },
        change);

    public async Task<HttpAnswer> GetAsync(string path, TimeSpan? time = null) =>
        HttpAnswer.From(await Emulator.InvokeAsync(HttpEvents.Rest(new("GET", path)), time));

    public async ValueTask DisposeAsync()
    {
        await Host.StopAsync();
        if (Host is IAsyncDisposable asynchronous) await asynchronous.DisposeAsync();
        else Host.Dispose();
        runtime.Dispose();
        await Emulator.DisposeAsync();
    }
}
