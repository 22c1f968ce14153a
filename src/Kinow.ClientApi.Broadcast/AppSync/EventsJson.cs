using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kinow.ClientApi.Broadcast.AppSync;

/// <summary>The bodies of AppSync's endpoint for publishing.</summary>
internal static class EventsJson
{
    private const int MostAnswerBytes = 16 * 1024;

    // Quotes are escaped by one character, not six.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A request to publish one event, which is JSON within a string.</summary>
    public static byte[] Request(string channel, ReadOnlySpan<byte> message)
    {
        var bytes = new ArrayBufferWriter<byte>((message.Length * 5 / 4) + 128);
        using (var json = new Utf8JsonWriter(bytes, Writing))
        {
            json.WriteStartObject();
            json.WriteString("channel"u8, channel);
            json.WriteStartArray("events"u8);
            json.WriteStringValue(message);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Why an answer with status 200 did not take the event; null where it did.</summary>
    public static async Task<EventFailure?> FailureAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var json = await ReadAsync(content, cancellationToken);
        if (ListOf(json, "failed"u8) is not { } failed) return new(null, "no answer of its own");
        if (failed.GetArrayLength() == 0) return null;
        var first = failed[0];
        return new(
            MemberOf(first, "code"u8, JsonValueKind.Number) is { } code && code.TryGetInt32(out var number) ? number : null,
            MemberOf(first, "message"u8, JsonValueKind.String)?.GetString() ?? "no reason");
    }

    /// <summary>The type of the first error of a refusal; null where its body is none of AppSync's.</summary>
    public static async Task<string?> ErrorAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var json = await ReadAsync(content, cancellationToken);
        return ListOf(json, "errors"u8) is { } errors && errors.GetArrayLength() > 0
            ? MemberOf(errors[0], "errorType"u8, JsonValueKind.String)?.GetString()
            : null;
    }

    private static JsonElement? ListOf(JsonDocument? json, ReadOnlySpan<byte> member) =>
        json is null ? null : MemberOf(json.RootElement, member, JsonValueKind.Array);

    // Null for what is of another kind, too: what stands between us and AppSync answers as it likes.
    private static JsonElement? MemberOf(JsonElement element, ReadOnlySpan<byte> name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind == kind
            ? member
            : null;

    private static async Task<JsonDocument?> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            await content.LoadIntoBufferAsync(MostAnswerBytes, cancellationToken);
            return JsonDocument.Parse(await content.ReadAsByteArrayAsync(cancellationToken));
        }
        catch (Exception none) when (none is JsonException or HttpRequestException)
        {
            // Something between us and AppSync has answered, or the answer was cut off.
            return null;
        }
    }
}
