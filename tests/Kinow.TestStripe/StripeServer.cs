using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kinow.TestStripe;

/// <summary>A server that behaves like Stripe: its API with idempotency keys, its webhooks, and what goes wrong on the way.</summary>
internal sealed class StripeServer : IAsyncDisposable
{
    public const string Secret = "sk_test_secretkey";

    private readonly WebApplication application;
    private readonly Lock gate = new();
    private readonly Dictionary<string, (string Request, int Status, string Body)> answers = new(StringComparer.Ordinal);
    private readonly StripeWebhooks webhooks;

    private StripeServer()
    {
        Api = new(Book);
        webhooks = new(Book);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        application = builder.Build();
        application.Run(AnswerAsync);
    }

    public StripeBook Book { get; } = new();

    public StripeApi Api { get; }

    public StripeWebhooks Webhooks => webhooks;

    public Uri Address => new(application.Urls.First());

    /// <summary>What goes wrong with the next requests that change something, one after the other.</summary>
    public ConcurrentQueue<StripeFault> Faults { get; } = new();

    /// <summary>Whether it takes connections and breaks them.</summary>
    public bool IsDown { get; set; }

    /// <summary>How long each answer takes. What is asked for is done at once.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>The requests so far: method, path and key.</summary>
    public ConcurrentQueue<(string Method, string Path, string? Key, Dictionary<string, string> Form)> Requests { get; } = new();

    public static async Task<StripeServer> StartAsync()
    {
        var server = new StripeServer();
        await server.application.StartAsync();
        return server;
    }

    /// <summary>What happens at Stripe without a request: a customer pays, a page closes.</summary>
    public async Task HappenAsync(Action<StripeServer> what)
    {
        lock (gate) what(this);
        await webhooks.DeliverAsync();
    }

    /// <summary>Looks at what it knows, while nothing changes.</summary>
    public T Read<T>(Func<StripeServer, T> look)
    {
        lock (gate) return look(this);
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        webhooks.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (IsDown)
        {
            context.Abort();
            return;
        }

        var request = context.Request;
        using var reader = new StreamReader(request.Body);
        var text = request.Method == "GET" ? request.QueryString.Value!.TrimStart('?') : await reader.ReadToEndAsync();
        var key = request.Headers["Idempotency-Key"].FirstOrDefault();
        Requests.Enqueue((request.Method, request.Path, key, FormOf(text)));
        if (request.Headers.Authorization != "Bearer " + Secret || request.Headers["Stripe-Version"].Count != 1)
        {
            await SendAsync(context, 401, ErrorOf(new(401, "invalid_request_error", "api_key_invalid")));
            return;
        }

        StripeFault? fault = request.Method != "GET" && Faults.TryDequeue(out var next) ? next : null;
        switch (fault)
        {
            case StripeFault.ResetBefore:
                context.Abort();
                return;
            case StripeFault.Error500:
                await SendAsync(context, 500, ErrorOf(new(500, "api_error", "api_error")));
                return;
            case StripeFault.TooMany:
                await SendAsync(context, 429, ErrorOf(new(429, "invalid_request_error", "rate_limit")));
                return;
            case StripeFault.KeyInUse:
                await SendAsync(context, 409, ErrorOf(new(409, "idempotency_error", "idempotency_key_in_use")));
                return;
        }

        var (status, body) = Once(request, key, text, fault == StripeFault.Error500ForGood);
        await webhooks.DeliverAsync();
        if (Delay > TimeSpan.Zero) await Task.Delay(Delay);
        switch (fault)
        {
            case StripeFault.SilenceAfterSuccess:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
                return;
            case StripeFault.ResetAfterSuccess:
                context.Abort();
                return;
        }

        if (status == 500) context.Response.Headers["Stripe-Should-Retry"] = "false";
        await SendAsync(context, status, body);
    }

    // The answer of a key is kept for what was sent with it first, errors included.
    private (int Status, string Body) Once(HttpRequest request, string? key, string text, bool fails)
    {
        lock (gate)
        {
            var what = $"{request.Method} {request.Path} {text}";
            if (key is not null && answers.TryGetValue(key, out var known))
            {
                return known.Request == what
                    ? (known.Status, known.Body)
                    : (400, ErrorOf(new(400, "idempotency_error", "")));
            }

            var (status, body) = fails
                ? (500, ErrorOf(new(500, "api_error", "api_error")))
                : Answer(request.Method, request.Path, FormOf(text));
            if (key is not null) answers.Add(key, (what, status, body));
            return (status, body);
        }
    }

    private (int Status, string Body) Answer(string method, string path, Dictionary<string, string> form)
    {
        try
        {
            return (200, Api.Answer(method, path, form).ToJsonString());
        }
        catch (StripeRefusal refusal)
        {
            return (refusal.Status, ErrorOf(refusal));
        }
    }

    private string ErrorOf(StripeRefusal refusal)
    {
        var error = new JsonObject { ["type"] = refusal.Type, ["message"] = "It quotes 4242424242424242." };
        if (refusal.Code.Length > 0) error["code"] = refusal.Code;
        if (refusal.DeclineCode is { } decline) error["decline_code"] = decline;
        if (refusal.Intent is { } id)
            error[id.StartsWith("seti_", StringComparison.Ordinal) ? "setup_intent" : "payment_intent"] = Book.Objects[id].DeepClone();
        return new JsonObject { ["error"] = error }.ToJsonString();
    }

    private static Dictionary<string, string> FormOf(string text) => text.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(static field => field.Split('=', 2))
        .ToDictionary(static field => WebUtility.UrlDecode(field[0]), static field => WebUtility.UrlDecode(field[1]));

    private static Task SendAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body)).AsTask();
    }
}
