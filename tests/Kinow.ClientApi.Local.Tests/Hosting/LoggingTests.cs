using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Webhook.Hosting;
using Kinow.ClientApi.Worker.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Kinow.ClientApi.Local.Tests.Hosting;

/// <summary>No service waits for whoever reads its log.</summary>
public sealed class LoggingTests
{
    [Theory]
    [InlineData("local")]
    [InlineData("graphql")]
    [InlineData("worker")]
    [InlineData("webhook")]
    public async Task What_the_console_does_not_take_is_dropped(string name)
    {
        var host = Build(name);
        try
        {
            var console = host.Services.GetRequiredService<IOptionsMonitor<ConsoleLoggerOptions>>().CurrentValue;
            Assert.Equal(ConsoleLoggerQueueFullMode.DropWrite, console.QueueFullMode);
            Assert.InRange(console.MaxQueueLength, 100, 10_000);
            Assert.Contains(host.Services.GetServices<ILoggerProvider>(), static provider => provider is ConsoleLoggerProvider);
        }
        finally
        {
            await ((IAsyncDisposable)host).DisposeAsync();
        }
    }

    [Theory]
    [InlineData("local")]
    [InlineData("graphql")]
    [InlineData("webhook")]
    public async Task Nothing_is_made_for_messages_that_nobody_wants(string name)
    {
        var host = Build(name);
        try
        {
            var loggers = host.Services.GetRequiredService<ILoggerFactory>();
            Assert.False(loggers.CreateLogger("Microsoft.AspNetCore.Hosting.Diagnostics").IsEnabled(LogLevel.Critical));
            Assert.False(loggers.CreateLogger("Microsoft.AspNetCore.Routing.EndpointMiddleware").IsEnabled(LogLevel.Information));
            Assert.True(loggers.CreateLogger("Microsoft.AspNetCore.Server.Kestrel").IsEnabled(LogLevel.Error));
        }
        finally
        {
            await ((IAsyncDisposable)host).DisposeAsync();
        }
    }

    private static IHost Build(string name) => name switch
    {
        "local" => LocalApplication.Build(new() { Urls = "http://127.0.0.1:0", Products = 10 }),
        "graphql" => ClientApiHost.Build([], null, static builder => builder.Services
            .AddDemoStores(1, 10, DateTimeOffset.UnixEpoch)
            .Configure<TokenOptions>(static tokens => tokens.AllowGeneratedKeys = true)
            .Configure<PlaybackOptions>(static playback => playback.AllowGeneratedKeys = true)),
        "worker" => WorkerHost.Build([], null, static _ => { }),
        _ => WebhookHost.Build([], null, static _ => { }),
    };
}
