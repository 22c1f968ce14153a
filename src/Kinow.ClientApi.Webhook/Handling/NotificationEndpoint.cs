using System.Buffers;
using System.Text.Json;
using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Webhook.Handling;

/// <summary>Notifications over HTTP.</summary>
internal static class NotificationEndpoint
{
    /// <summary>Answers one request.</summary>
    public static async Task AnswerAsync(HttpContext context)
    {
        var answer = await HandleAsync(context.Request, context.RequestServices.GetRequiredService<NotificationHandler>());
        await SendAsync(context.Response, answer);
    }

    private static async Task<WebhookAnswer> HandleAsync(HttpRequest request, NotificationHandler handler)
    {
        if (!request.HasJsonContentType()) return WebhookAnswer.NotJson;
        if (request.ContentLength > WebhookLimits.BodyBytes) return WebhookAnswer.TooLarge;

        var aborted = request.HttpContext.RequestAborted;
        var read = await request.BodyReader.ReadAtLeastAsync(WebhookLimits.BodyBytes + 1, aborted);
        var body = read.Buffer.Length > WebhookLimits.BodyBytes ? null : read.Buffer.ToArray();
        request.BodyReader.AdvanceTo(read.Buffer.End);
        if (body is null) return WebhookAnswer.TooLarge;

        var headers = new WebhookHeaders(
            Header(request, WebhookHeaders.IdName), Header(request, WebhookHeaders.TimestampName),
            Header(request, WebhookHeaders.SignatureName));
        var isRepeated = Header(request, WebhookHeaders.AttemptName) is { } attempt && attempt != "1";
        return await handler.HandleAsync(headers, body, isRepeated, aborted);
    }

    private static string? Header(HttpRequest request, string name) => request.Headers[name] is [{ } only] ? only : null;

    private static async Task SendAsync(HttpResponse response, WebhookAnswer answer)
    {
        response.StatusCode = answer.Status;
        response.Headers.CacheControl = "no-store";
        if (answer.RetryAfter > 0) response.Headers.RetryAfter = $"{answer.RetryAfter}";
        if (answer.Code is null) return;

        var body = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(body))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("error");
            writer.WriteString("code", answer.Code);
            writer.WriteString("message", answer.Message);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        response.ContentType = "application/json";
        response.ContentLength = body.WrittenCount;
        await response.BodyWriter.WriteAsync(body.WrittenMemory, response.HttpContext.RequestAborted);
    }
}
