using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kinow.TestSupport.Edge;

/// <summary>A server that behaves like the APIs by which Fastly and CloudFront are told to forget, and what goes wrong with them.</summary>
public sealed class EdgeServer : IAsyncDisposable
{
    /// <summary>The token that Fastly's API takes.</summary>
    public const string Token = "fastly-secret-token";

    private const int MostKeys = 256;
    private const int MostPaths = 3_000;
    private static readonly XNamespace Schema = "http://cloudfront.amazonaws.com/doc/2020-05-31/";

    private readonly WebApplication application;
    private readonly ConcurrentDictionary<string, string> references = new(StringComparer.Ordinal);
    private readonly Channel<EdgePurgeRequest> purges = Channel.CreateUnbounded<EdgePurgeRequest>();
    private readonly Channel<EdgeFault?> requests = Channel.CreateUnbounded<EdgeFault?>();

    private EdgeServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        application = builder.Build();
        application.Run(HandleAsync);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(application.Urls.Single());

    /// <summary>What goes wrong with the next requests, one after the other.</summary>
    public ConcurrentQueue<EdgeFault> Faults { get; } = new();

    /// <summary>What was carried out, in order.</summary>
    public ChannelReader<EdgePurgeRequest> Purges => purges.Reader;

    /// <summary>Requests as they come, each with what goes wrong with it.</summary>
    public ChannelReader<EdgeFault?> Requests => requests.Reader;

    /// <summary>Starts it on a free port.</summary>
    public static async Task<EdgeServer> StartAsync()
    {
        var server = new EdgeServer();
        await server.application.StartAsync();
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        EdgeFault? fault = Faults.TryDequeue(out var next) ? next : null;
        requests.Writer.TryWrite(fault);
        if (await FailAsync(context, fault)) return;
        var path = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var broken = fault == EdgeFault.Broken;
        await (path switch
        {
            ["service", var service, "purge"] => FastlyAsync(context, service, broken),
            ["2020-05-31", "distribution", var distribution, "invalidation"] => CloudFrontAsync(context, distribution, broken),
            _ => AnswerAsync(context, 404, ""),
        });
    }

    private static async Task<bool> FailAsync(HttpContext context, EdgeFault? fault)
    {
        switch (fault)
        {
            case EdgeFault.Throttled:
                context.Response.Headers.RetryAfter = "1";
                await AnswerAsync(context, 429, "");
                return true;
            case EdgeFault.Unavailable:
                await AnswerAsync(context, 503, "<html>not XML");
                return true;
            case EdgeFault.Forbidden:
                await AnswerAsync(context, 403, Error("AccessDenied"));
                return true;
            case EdgeFault.TooManyInProgress:
                await AnswerAsync(context, 400, Error("TooManyInvalidationsInProgress"));
                return true;
            case EdgeFault.Hanging:
                await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return true;
            default:
                return false;
        }
    }

    private async Task FastlyAsync(HttpContext context, string service, bool broken)
    {
        if (context.Request.Headers["Fastly-Key"] != Token)
        {
            await AnswerAsync(context, 401, """{"msg":"Provided credentials are missing or invalid"}""");
            return;
        }

        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        string[] keys = [.. body.RootElement.GetProperty("surrogate_keys").EnumerateArray().Select(static key => key.GetString()!)];
        if (keys.Length is 0 or > MostKeys)
        {
            await AnswerAsync(context, 400, """{"msg":"Too many surrogate keys"}""");
            return;
        }

        purges.Writer.TryWrite(new(service, keys, context.Request.Headers["Fastly-Soft-Purge"] == "1"));
        await EndAsync(context, 200, "{" + string.Join(',', keys.Select(static (key, i) => $"\"{key}\":\"108-{i}\"")) + "}", broken);
    }

    private async Task CloudFrontAsync(HttpContext context, string distribution, bool broken)
    {
        if (!context.Request.Headers.Authorization.ToString().Contains("/us-east-1/cloudfront/aws4_request", StringComparison.Ordinal))
        {
            await AnswerAsync(context, 403, Error("MissingAuthenticationToken"));
            return;
        }

        var batch = await XElement.LoadAsync(context.Request.Body, LoadOptions.None, context.RequestAborted);
        var paths = batch.Element(Schema + "Paths")!;
        string[] items = [.. paths.Element(Schema + "Items")!.Elements(Schema + "Path").Select(static path => path.Value)];
        var quantity = (int)paths.Element(Schema + "Quantity")!;
        if (batch.Name != Schema + "InvalidationBatch" || quantity != items.Length || items.Length is 0 or > MostPaths)
        {
            await AnswerAsync(context, 400, Error("InconsistentQuantities"));
            return;
        }

        var all = string.Join(' ', items);
        var known = references.GetOrAdd(batch.Element(Schema + "CallerReference")!.Value, static (_, sent) => sent + "\n", all);
        if (known.TrimEnd() != all)
        {
            await AnswerAsync(context, 400, Error("InvalidationBatchAlreadyExists"));
            return;
        }

        // Only the first request of a reference makes an invalidation.
        if (references.TryUpdate(batch.Element(Schema + "CallerReference")!.Value, all, all + "\n"))
            purges.Writer.TryWrite(new(distribution, [.. items.Select(static item => item.TrimStart('#'))], IsSoft: false));
        await EndAsync(context, 201, $"""<Invalidation xmlns="{Schema}"><Status>InProgress</Status></Invalidation>""", broken);
    }

    private static Task EndAsync(HttpContext context, int status, string body, bool broken)
    {
        if (!broken) return AnswerAsync(context, status, body);
        context.Abort();
        return Task.CompletedTask;
    }

    private static Task AnswerAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(body);
    }

    private static string Error(string code) =>
        $"""<ErrorResponse xmlns="{Schema}"><Error><Type>Sender</Type><Code>{code}</Code><Message>No.</Message></Error></ErrorResponse>""";
}
