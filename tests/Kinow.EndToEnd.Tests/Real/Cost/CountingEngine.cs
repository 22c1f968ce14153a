using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kinow.EndToEnd.Tests.Real.Cost;

/// <summary>Stands before a search engine and counts what is asked of it.</summary>
internal sealed class CountingEngine : IAsyncDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly ConcurrentDictionary<string, int> calls = new(StringComparer.Ordinal);
    private readonly Uri engine;
    private readonly WebApplication application;

    private CountingEngine(Uri engine)
    {
        this.engine = engine;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        application = builder.Build();
        application.Run(PassOnAsync);
    }

    /// <summary>Where it listens.</summary>
    public Uri Url => new(application.Urls.Single());

    /// <summary>Calls so far.</summary>
    public int Count => calls.Values.Sum();

    /// <summary>Calls so far by what they were.</summary>
    public string Kinds =>
        string.Join(", ", calls.OrderByDescending(static call => call.Value).Select(static call => $"{call.Key} {call.Value}"));

    public static async Task<CountingEngine> StartAsync(Uri engine)
    {
        var counting = new CountingEngine(engine);
        await counting.application.StartAsync();
        return counting;
    }

    /// <summary>Forgets what kinds of calls there were.</summary>
    public void Clear() => calls.Clear();

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        http.Dispose();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        calls.AddOrUpdate(KindOf(context.Request), 1, static (_, count) => count + 1);
        using var request = new HttpRequestMessage(
            new HttpMethod(context.Request.Method),
            new Uri(engine, context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent()));
        if (context.Request.ContentType is { } type)
        {
            request.Content = new StreamContent(context.Request.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        if (context.Request.Headers.Authorization is [{ } credentials])
            request.Headers.TryAddWithoutValidation("Authorization", credentials);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    // The API and, of a document's address, the kind of the document: /kinow-pending-1/_doc/… is "PUT _doc pending".
    private static string KindOf(HttpRequest request)
    {
        var parts = request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var api = parts.FirstOrDefault(static part => part.StartsWith('_')) ?? "";
        return parts is [var index, _, ..] && !index.StartsWith('_') ? $"{request.Method} {api} {index}" : $"{request.Method} {api}";
    }
}
