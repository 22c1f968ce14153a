using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kinow.TestSupport.AppSync;

/// <summary>
/// A server that behaves like an API of AWS AppSync Events with one namespace: events are published over HTTP, signed or by a key of their
/// own, and followed over WebSockets by another key. Its namespace has a handler that refuses wildcards, as the deployed one.
/// </summary>
public sealed class AppSyncServer : IAsyncDisposable
{
    /// <summary>The key that may publish.</summary>
    public const string PublishKey = "da2-publisher";

    /// <summary>The key that may connect and subscribe, and nothing else.</summary>
    public const string SubscribeKey = "da2-subscriber";

    /// <summary>Who may publish signed requests.</summary>
    public const string AccessKey = "AKIDEXAMPLE";

    /// <summary>The secret of <see cref="AccessKey"/>.</summary>
    public const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    /// <summary>The region that it is in.</summary>
    public const string Region = "eu-west-3";

    /// <summary>The most bytes of an event.</summary>
    public const int MostEventBytes = 240_000;

    private const string Namespace = "live";
    private const int MostEvents = 5;

    private readonly WebApplication application;
    private readonly AppSyncSockets sockets = new(SubscribeKey, Namespace);
    private readonly Channel<AppSyncEvent> events = Channel.CreateUnbounded<AppSyncEvent>();
    private readonly Channel<AppSyncFault?> requests = Channel.CreateUnbounded<AppSyncFault?>();

    private AppSyncServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        application = builder.Build();
        application.UseWebSockets();
        application.MapPost("/event", PublishAsync);
        application.Map("/event/realtime", sockets.ServeAsync);
    }

    /// <summary>Where events are published.</summary>
    public Uri Publish => new(new(application.Urls.Single()), "/event");

    /// <summary>Where events are followed.</summary>
    public Uri Subscribe => new UriBuilder(new Uri(Publish, "/event/realtime")) { Scheme = "ws" }.Uri;

    /// <summary>What goes wrong with the next requests, one after the other.</summary>
    public ConcurrentQueue<AppSyncFault> Faults { get; } = new();

    /// <summary>What goes wrong with all requests; null for nothing.</summary>
    public AppSyncFault? Trouble { get; set; }

    /// <summary>What was published, in order.</summary>
    public ChannelReader<AppSyncEvent> Events => events.Reader;

    /// <summary>Requests as they come, each with what goes wrong with it.</summary>
    public ChannelReader<AppSyncFault?> Requests => requests.Reader;

    /// <summary>Starts it on a free port.</summary>
    public static async Task<AppSyncServer> StartAsync()
    {
        var server = new AppSyncServer();
        await server.application.StartAsync();
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task PublishAsync(HttpContext context)
    {
        var fault = Faults.TryDequeue(out var next) ? next : Trouble;
        requests.Writer.TryWrite(fault);
        switch (fault)
        {
            case AppSyncFault.Throttled:
                context.Response.Headers.RetryAfter = "1";
                await RefuseAsync(context, 429, "TooManyRequestsException", "Rate exceeded");
                return;
            case AppSyncFault.Unavailable:
                context.Response.StatusCode = 503;
                await context.Response.WriteAsync("<html>not JSON");
                return;
            case AppSyncFault.Hanging:
                await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return;
        }

        using var copy = new MemoryStream();
        await context.Request.Body.CopyToAsync(copy);
        await PublishAsync(context, copy.ToArray(), fault);
    }

    private async Task PublishAsync(HttpContext context, byte[] body, AppSyncFault? fault)
    {
        var mayPublish = context.Request.Headers["x-api-key"] == PublishKey
            || SignedRequest.IsSigned(context.Request, body, AccessKey, Secret, Region, "appsync");
        if (!mayPublish) await RefuseAsync(context, 401, "UnauthorizedException", "You are not authorized to make this call.");
        else if (Read(body) is not { } read) await RefuseAsync(context, 400, "BadRequestException", "Input is invalid");
        else if (AppSyncChannel.NamespaceOf(read.Channel) != Namespace)
            await RefuseAsync(context, 404, "NotFoundException", "No such namespace");
        else if (read.Events.Any(static text => Encoding.UTF8.GetByteCount(text) > MostEventBytes))
            await RefuseAsync(context, 413, "PayloadTooLargeException", "Event is too large");
        else await CarryOutAsync(context, read, fault);
    }

    private async Task CarryOutAsync(HttpContext context, (string Channel, string[] Events) read, AppSyncFault? fault)
    {
        var failed = fault is AppSyncFault.Failed or AppSyncFault.Refused;
        if (!failed)
        {
            foreach (var text in read.Events)
            {
                events.Writer.TryWrite(new(read.Channel, text));
                await sockets.BroadcastAsync(read.Channel, text);
            }
        }

        if (fault == AppSyncFault.Broken)
        {
            context.Abort();
            return;
        }

        var all = read.Events.Select((_, index) => new { identifier = Guid.NewGuid(), index }).ToArray();
        var code = fault == AppSyncFault.Refused ? 400 : 500;
        await context.Response.WriteAsJsonAsync(new
        {
            successful = failed ? [] : all,
            failed = failed ? all.Select(one => new { one.identifier, one.index, code, message = "No." }).ToArray() : [],
        });
    }

    private static (string Channel, string[] Events)? Read(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var channel = AppSyncChannel.Read(json.RootElement.GetProperty("channel").GetString());
            string[] texts = [.. json.RootElement.GetProperty("events").EnumerateArray().Select(static text => text.GetString() ?? "")];
            foreach (var text in texts) JsonDocument.Parse(text).Dispose();
            return channel is not null && texts.Length is >= 1 and <= MostEvents ? (channel, texts) : null;
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static async Task RefuseAsync(HttpContext context, int status, string type, string message)
    {
        context.Response.StatusCode = status;
        await context.Response.WriteAsJsonAsync(new { errors = new[] { new { errorType = type, message } } });
    }
}
