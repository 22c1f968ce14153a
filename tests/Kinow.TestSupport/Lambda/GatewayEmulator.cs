using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kinow.TestSupport.Lambda;

/// <summary>API Gateway on loopback: tells each request to a function as the event of a REST API, and sends what it answers.</summary>
public sealed class GatewayEmulator : IAsyncDisposable
{
    private readonly RuntimeApiEmulator function;
    private readonly WebApplication application;
    private int count;

    private GatewayEmulator(RuntimeApiEmulator function)
    {
        this.function = function;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        application = builder.Build();
        application.Run(HandleAsync);
    }

    /// <summary>Where it listens.</summary>
    public Uri Url => new(application.Urls.Single());

    /// <summary>How many requests it has passed on.</summary>
    public int Requests => Volatile.Read(ref count);

    /// <summary>Starts the gateway on a free port.</summary>
    /// <param name="function">The function that stands behind it.</param>
    public static async Task<GatewayEmulator> StartAsync(RuntimeApiEmulator function)
    {
        var gateway = new GatewayEmulator(function);
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
        var result = await function.InvokeAsync(HttpEvents.Rest(call));
        if (result.IsError)
        {
            http.Response.StatusCode = StatusCodes.Status502BadGateway;
            return;
        }

        var answer = HttpAnswer.From(result);
        http.Response.StatusCode = answer.Status;
        foreach (var line in answer.Headers)
        {
            var parts = line.Split(": ", 2);
            http.Response.Headers.Append(parts[0], parts[1]);
        }

        if (answer.Body.Length > 0) await http.Response.Body.WriteAsync(answer.Body);
    }
}
