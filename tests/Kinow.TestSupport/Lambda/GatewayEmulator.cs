using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kinow.TestSupport.Lambda;

/// <summary>
/// API Gateway on loopback: tells each request to a function as the event of a REST API, and sends what it answers. Before the shared route
/// it has a cache, if it is asked for one, that is as careless as API Gateway's might be: it keeps every response whatever its status and its
/// headers, and tells addresses apart by nothing but the parameters of its key.
/// </summary>
public sealed class GatewayEmulator : IAsyncDisposable
{
    private readonly RuntimeApiEmulator function;
    private readonly WebApplication application;
    private readonly ConcurrentDictionary<string, HttpAnswer>? cache;
    private int count;

    private GatewayEmulator(RuntimeApiEmulator function, bool hasCache)
    {
        this.function = function;
        cache = hasCache ? new(StringComparer.Ordinal) : null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        application = builder.Build();
        application.Run(HandleAsync);
    }

    /// <summary>What the cache tells addresses apart by; a test holds the template to it.</summary>
    public static IReadOnlyList<string> CacheKeyParameters { get; } =
        ["method.request.path.operation", "method.request.querystring.segment", "method.request.querystring.variables"];

    /// <summary>What the cache keeps.</summary>
    public IReadOnlyCollection<HttpAnswer> Kept => cache is null ? [] : [.. cache.Values];

    /// <summary>Where it listens.</summary>
    public Uri Url => new(application.Urls.Single());

    /// <summary>How many requests it has passed on.</summary>
    public int Requests => Volatile.Read(ref count);

    /// <summary>Starts the gateway on a free port.</summary>
    /// <param name="function">The function that stands behind it.</param>
    /// <param name="hasCache">Whether it keeps what the shared route answers, for ever.</param>
    public static async Task<GatewayEmulator> StartAsync(RuntimeApiEmulator function, bool hasCache = false)
    {
        var gateway = new GatewayEmulator(function, hasCache);
        await gateway.application.StartAsync();
        return gateway;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        Interlocked.Increment(ref count);
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var call = new HttpCall(http.Request.Method, http.Request.Path.ToUriComponent())
        {
            Query = http.Request.QueryString.Value!.TrimStart('?'),
            Headers = [.. http.Request.Headers.Where(h => h.Key != "Content-Length").SelectMany(h => h.Value.Select(v => (h.Key, v!)))],
            Body = body.Length == 0 ? null : body.ToArray(),

            // As with */* among the binary media types.
            IsBase64 = true,
        };
        var key = KeyOf(http.Request);
        if (cache is null || key is null || !cache.TryGetValue(key, out var answer))
        {
            var result = await function.InvokeAsync(HttpEvents.Rest(call));
            if (result.IsError)
            {
                http.Response.StatusCode = StatusCodes.Status502BadGateway;
                return;
            }

            answer = HttpAnswer.From(result);
            if (key is not null) cache?.TryAdd(key, answer);
        }

        http.Response.StatusCode = answer.Status;
        foreach (var line in answer.Headers)
        {
            var parts = line.Split(": ", 2);
            http.Response.Headers.Append(parts[0], parts[1]);
        }

        if (answer.Body.Length > 0) await http.Response.Body.WriteAsync(answer.Body);
    }

    // The last of several values, decoded, and nothing where there is none: the reading that tells the fewest addresses apart.
    private static string? KeyOf(HttpRequest request)
    {
        const string Shared = "/v1/shared/";
        var path = request.Path.Value!;
        if (!HttpMethods.IsGet(request.Method) || !path.StartsWith(Shared, StringComparison.Ordinal)) return null;
        const string Parameter = "method.request.querystring.";
        return string.Join('\n', CacheKeyParameters.Select(key => key.StartsWith(Parameter, StringComparison.Ordinal)
            ? request.Query[key[Parameter.Length..]].LastOrDefault()
            : path[Shared.Length..]));
    }
}
