using System.Text.Json;
using Kinow.Lambda.Hosting;
using Kinow.TestSupport.Lambda;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Tests.Hosting;

/// <summary>A service that cannot start says why, to Lambda and on standard error; one that can serves until it is told to stop.</summary>
[Collection(AloneCollection.Name)]
public sealed class LambdaHostTests : IAsyncLifetime, IDisposable
{
    private const string Secret = "KINOW_TEST_LAMBDA_SECRET";

    private readonly StringWriter errors = new();
    private RuntimeApiEmulator? emulator;

    private RuntimeApiEmulator Emulator => emulator!;

    public async Task InitializeAsync() => emulator = await RuntimeApiEmulator.StartAsync();

    public Task DisposeAsync() => Emulator.DisposeAsync().AsTask();

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Secret, null);
        errors.Dispose();
    }

    [Fact]
    public async Task A_service_that_cannot_be_built_reports_type_message_and_causes()
    {
        var cause = new TimeoutException("Server=db;Password=hunter2; did not answer", new ArgumentException("inner"));
        Assert.Equal(1, await RunAsync(_ => throw new InvalidOperationException("No database.", cause)));
        var report = await Emulator.InitError;
        Assert.Equal("Runtime.InitFailed", report.ErrorType);
        using var json = JsonDocument.Parse(report.Payload);
        Assert.Equal("System.InvalidOperationException", json.RootElement.GetProperty("errorType").GetString());
        Assert.Equal("No database.", json.RootElement.GetProperty("errorMessage").GetString());
        var told = json.RootElement.GetProperty("cause");
        Assert.Equal("System.TimeoutException", told.GetProperty("errorType").GetString());
        Assert.Equal("inner", told.GetProperty("cause").GetProperty("errorMessage").GetString());
        Assert.Contains("TimeoutException: Server=db;Password=***; did not answer", errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", report.Text + errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_cannot_be_started_reports_it_too()
    {
        Assert.Equal(1, await RunAsync(runtime => Build(runtime, services => services.AddHostedService<FailingService>())));
        Assert.Contains("will not start", (await Emulator.InitError).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_serves_until_it_is_stopped_and_answers_what_it_has_begun()
    {
        var lifetime = new TaskCompletionSource<IHostApplicationLifetime>(TaskCreationOptions.RunContinuationsAsynchronously);
        var run = RunAsync(runtime =>
        {
            var application = Build(runtime);
            application.MapGet("/slow", async () =>
            {
                application.Lifetime.StopApplication();
                await Task.Delay(300);
                return "done";
            });
            lifetime.SetResult(application.Lifetime);
            return application;
        });
        var answer = HttpAnswer.From(await Emulator.InvokeAsync(HttpEvents.Rest(new("GET", "/slow"))));
        Assert.Equal("done", answer.Text);
        Assert.Equal(0, await run);
        Assert.True((await lifetime.Task).ApplicationStopped.IsCancellationRequested);
        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public async Task Without_secrets_the_service_is_built_before_the_first_event()
    {
        var built = new TaskCompletionSource<IHost>(TaskCreationOptions.RunContinuationsAsynchronously);
        var run = RunAsync(runtime =>
        {
            Assert.False(Emulator.Ready.IsCompleted);
            var application = Build(runtime);
            built.SetResult(application);
            return application;
        });
        await Emulator.Ready;
        await (await built.Task).StopAsync();
        Assert.Equal(0, await run);
    }

    [Fact]
    public async Task With_secrets_it_is_built_when_the_first_event_has_come_and_answers_that()
    {
        Environment.SetEnvironmentVariable(Secret, "secret:name");
        var resolved = false;
        var run = RunAsync(
            runtime =>
            {
                Assert.True(resolved);
                var application = Build(runtime);
                application.MapGet("/", () =>
                {
                    application.Lifetime.StopApplication();
                    return "hello";
                });
                return application;
            },
            () =>
            {
                Assert.True(Emulator.Ready.IsCompleted);
                resolved = true;
                return Task.CompletedTask;
            });
        Assert.Equal("hello", HttpAnswer.From(await Emulator.InvokeAsync(HttpEvents.Http(new("GET", "/"), "$default"))).Text);
        Assert.Equal(0, await run);
    }

    [Fact]
    public async Task A_secret_that_cannot_be_had_is_the_error_of_the_first_event()
    {
        Environment.SetEnvironmentVariable(Secret, "secret:name");
        var run = RunAsync(_ => throw new InvalidOperationException("must not be built"), () => throw new TimeoutException("no secret"));
        var result = await Emulator.InvokeAsync(HttpEvents.Rest(new("GET", "/")));
        Assert.Equal("Function.TimeoutException", result.ErrorType);
        Assert.Contains("no secret", result.Text, StringComparison.Ordinal);
        Assert.Equal(1, await run);
    }

    [Fact]
    public async Task When_Lambda_is_gone_the_process_ends()
    {
        var run = RunAsync(runtime => Build(runtime));
        await Emulator.Ready;
        await Emulator.DisposeAsync();
        Assert.Equal(1, await run.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private static WebApplication Build(LambdaRuntime? runtime, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.UseLambda(runtime);
        services?.Invoke(builder.Services);
        return builder.Build();
    }

    private Task<int> RunAsync(Func<LambdaRuntime?, IHost> build, Func<Task>? resolve = null) =>
        LambdaHost.RunAsync(build, new(new() { RuntimeApi = Emulator.Address }), resolve ?? (() => Task.CompletedTask), errors);
}
