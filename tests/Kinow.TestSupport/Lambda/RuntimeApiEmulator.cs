using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kinow.TestSupport.Lambda;

/// <summary>
/// Lambda's Runtime API (version 2018-06-01) on loopback: hands events to one function and takes its answers, as strictly as Lambda.
/// </summary>
public sealed class RuntimeApiEmulator : IAsyncDisposable
{
    /// <summary>The largest answer that Lambda takes, in bytes.</summary>
    public const int MaxAnswerBytes = 6 * 1024 * 1024;

    /// <summary>The X-Ray header of each invocation.</summary>
    public const string TraceId = "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1";

    // For slow machines. Lambda itself has none.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(10);

    private const string Root = "/2018-06-01/runtime/";

    private readonly Channel<PendingInvocation> waiting = Channel.CreateUnbounded<PendingInvocation>();
    private readonly ConcurrentDictionary<string, PendingInvocation> taken = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource<InvocationResult> initError = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebApplication application;
    private int count;

    private RuntimeApiEmulator()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        application = builder.Build();
        application.Run(HandleAsync);
    }

    /// <summary>What a function finds in <c>AWS_LAMBDA_RUNTIME_API</c>: host and port.</summary>
    public string Address => new Uri(application.Urls.Single()).Authority;

    /// <summary>Completed when the function has asked for its first event.</summary>
    public Task Ready => ready.Task;

    /// <summary>Completed when the function has reported that it cannot start.</summary>
    public Task<InvocationResult> InitError => initError.Task;

    /// <summary>Starts the emulator on a free port.</summary>
    public static async Task<RuntimeApiEmulator> StartAsync()
    {
        var emulator = new RuntimeApiEmulator();
        await emulator.application.StartAsync();
        return emulator;
    }

    /// <summary>Sends an event and waits for what becomes of it.</summary>
    /// <param name="payload">The event.</param>
    /// <param name="time">How long the function has; 30 seconds when not given.</param>
    /// <exception cref="TimeoutException">The function did not answer before its deadline (and what slow machines need on top).</exception>
    public async Task<InvocationResult> InvokeAsync(byte[] payload, TimeSpan? time = null)
    {
        var id = $"8476a536-e9f4-11e8-9739-{Interlocked.Increment(ref count):x12}";
        var pending = new PendingInvocation(
            id, payload, time ?? TimeSpan.FromSeconds(30), new(TaskCreationOptions.RunContinuationsAsynchronously));
        await waiting.Writer.WriteAsync(pending);
        return await pending.Answer.Task.WaitAsync(TimeSpan.FromSeconds(60) + pending.Time);
    }

    /// <summary>Sends an event and waits for what becomes of it.</summary>
    /// <param name="payload">The event.</param>
    /// <param name="time">How long the function has; 30 seconds when not given.</param>
    public Task<InvocationResult> InvokeAsync(string payload, TimeSpan? time = null) => InvokeAsync(Encoding.UTF8.GetBytes(payload), time);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await application.StopAsync(now.Token);
        await application.DisposeAsync();
    }

    private Task HandleAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (!path.StartsWith(Root, StringComparison.Ordinal)) return Status(http, StatusCodes.Status404NotFound);
        return (http.Request.Method, path[Root.Length..].Split('/')) switch
        {
            ("GET", ["invocation", "next"]) => NextAsync(http),
            ("POST", ["invocation", var id, "response"]) => AnsweredAsync(http, id, isError: false),
            ("POST", ["invocation", var id, "error"]) => AnsweredAsync(http, id, isError: true),
            ("POST", ["init", "error"]) => InitFailedAsync(http),
            _ => Status(http, StatusCodes.Status404NotFound),
        };
    }

    private async Task NextAsync(HttpContext http)
    {
        ready.TrySetResult();
        PendingInvocation next;
        try
        {
            next = await waiting.Reader.ReadAsync(http.RequestAborted);
        }
        catch (Exception over) when (over is OperationCanceledException or ChannelClosedException)
        {
            return;
        }

        taken[next.RequestId] = next;
        var deadline = DateTimeOffset.UtcNow + next.Time;
        _ = GiveUpAsync(next);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = next.Payload.Length;
        http.Response.Headers["Lambda-Runtime-Aws-Request-Id"] = next.RequestId;
        http.Response.Headers["Lambda-Runtime-Deadline-Ms"] = deadline.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        http.Response.Headers["Lambda-Runtime-Trace-Id"] = TraceId;
        http.Response.Headers["Lambda-Runtime-Invoked-Function-Arn"] = "arn:aws:lambda:eu-west-3:123456789012:function:kinow";
        await http.Response.Body.WriteAsync(next.Payload);
    }

    private async Task AnsweredAsync(HttpContext http, string id, bool isError)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        if (!isError && body.Length > MaxAnswerBytes)
        {
            await Status(http, StatusCodes.Status413PayloadTooLarge);
            return;
        }

        // An invocation that nobody waits for is refused: it was never sent, or is answered already.
        if (!taken.TryRemove(id, out var pending))
        {
            await Status(http, StatusCodes.Status400BadRequest);
            return;
        }

        await Status(http, StatusCodes.Status202Accepted);
        pending.Answer.TrySetResult(
            new(body.ToArray(), isError ? http.Request.Headers["Lambda-Runtime-Function-Error-Type"].ToString() : null));
    }

    private async Task InitFailedAsync(HttpContext http)
    {
        // Once an event was asked for, the init phase is over.
        if (ready.Task.IsCompleted)
        {
            await Status(http, StatusCodes.Status403Forbidden);
            return;
        }

        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        await Status(http, StatusCodes.Status202Accepted);
        initError.TrySetResult(new(body.ToArray(), http.Request.Headers["Lambda-Runtime-Function-Error-Type"].ToString()));
    }

    private async Task GiveUpAsync(PendingInvocation pending)
    {
        try
        {
            await pending.Answer.Task.WaitAsync(pending.Time + Slack);
        }
        catch (TimeoutException) when (taken.TryRemove(pending.RequestId, out _))
        {
            pending.Answer.TrySetException(new TimeoutException($"The function did not answer within {pending.Time}."));
        }
    }

    private static Task Status(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsync(
            status == StatusCodes.Status202Accepted ? """{"status":"OK"}""" : """{"errorMessage":"refused","errorType":"Refused"}""");
    }
}
