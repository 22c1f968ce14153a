using System.Text.Json.Nodes;
using Kinow.ClientApi.Local.Routes;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.ClientApi.Local.Recording;

/// <summary>Keeps the answers that are given, or gives those that were kept.</summary>
internal sealed class RecordingMiddleware(RequestDelegate next, RecordingTarget target, ILogger<RecordingMiddleware> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        // Nobody waits for the end of a stream.
        if (!OperationRequests.Include(http.Request)
            || http.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase))
        {
            await next(http);
            return;
        }

        var request = new RecordedRequest();
        http.Features.Set(request);
        http.Request.Headers.AcceptEncoding = default;
        http.Request.Headers.IfNoneMatch = default;
        var original = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var body = new MemoryStream();
        http.Response.Body = body;
        try
        {
            await next(http);
            await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
        }
        finally
        {
            http.Features.Set(original);
        }

        if (request.Answer is { } answer) await ReplayAsync(http, answer);
        else
        {
            Keep(http, request, body);
            await http.Response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), http.RequestAborted);
        }
    }

    private static async Task ReplayAsync(HttpContext http, RecordedAnswer answer)
    {
        var bytes = answer.ToUtf8();
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = answer.ContentType;
        http.Response.ContentLength = bytes.Length;
        http.Response.Headers.RetryAfter = answer.RetryAfter;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Location = default;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private void Keep(HttpContext http, RecordedRequest request, MemoryStream body)
    {
        if (target.Folder is not { } folder || request.Context is not { Plan: { } plan } context) return;
        if (body.Length == 0 || JsonNode.Parse(body.GetBuffer().AsSpan(0, (int)body.Length)) is not JsonObject answer) return;
        RecordRedaction.Apply(answer, plan);
        var operation = RecordedOperation.Of(context, target.Schema)!;
        try
        {
            new RecordedAnswer(http.Response.StatusCode, http.Response.ContentType ?? "", (string?)http.Response.Headers.RetryAfter, answer)
                .Write(folder, operation);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            RecordingLog.NotKept(log, operation.Name, refused.Message);
        }
    }
}
