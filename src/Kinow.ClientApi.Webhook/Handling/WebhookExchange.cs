using System.Buffers;
using System.Text.Json;
using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Webhook.Handling;

/// <summary>What all routes have in common: bodies of a bounded size in, coded answers out.</summary>
internal static class WebhookExchange
{
    /// <summary>Reads a body.</summary>
    /// <returns>Null when it is larger than anybody may send; no more than that was read then.</returns>
    public static async Task<byte[]?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > WebhookLimits.BodyBytes) return null;
        var read = await request.BodyReader.ReadAtLeastAsync(WebhookLimits.BodyBytes + 1, request.HttpContext.RequestAborted);
        var body = read.Buffer.Length > WebhookLimits.BodyBytes ? null : read.Buffer.ToArray();
        request.BodyReader.AdvanceTo(read.Buffer.End);
        return body;
    }

    /// <summary>The only value of a header; null when there is none, or several.</summary>
    public static string? Header(HttpRequest request, string name) => request.Headers[name] is [{ } only] ? only : null;

    public static async Task SendAsync(HttpResponse response, WebhookAnswer answer)
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
