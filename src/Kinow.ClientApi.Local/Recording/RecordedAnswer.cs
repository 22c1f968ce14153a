using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kinow.GraphQL;

namespace Kinow.ClientApi.Local.Recording;

/// <summary>An answer as a file keeps it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="RetryAfter">The header Retry-After; null for none.</param>
/// <param name="Body">The body.</param>
internal sealed record RecordedAnswer(int Status, string ContentType, string? RetryAfter, JsonNode Body)
{
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>The body as it is sent: texts as the service writes them, byte for byte.</summary>
    public byte[] ToUtf8()
    {
        using var buffer = new JsonBuffer();
        Write(buffer, Body);
        return buffer.Written.ToArray();
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="RecordingException">It holds no answer.</exception>
    public static RecordedAnswer Read(string file)
    {
        try
        {
            var kept = JsonNode.Parse(File.ReadAllBytes(file))!;
            return new(
                kept["status"]!.GetValue<int>(),
                kept["contentType"]!.GetValue<string>(),
                kept["retryAfter"]?.GetValue<string>(),
                kept["answer"]!);
        }
        catch (Exception wrong) when (wrong is JsonException or NullReferenceException or InvalidOperationException or FormatException)
        {
            throw new RecordingException($"{file} holds no recorded answer. Delete it, or record it again with --record.");
        }
    }

    /// <summary>Writes a file. Who reads it meanwhile sees the one before.</summary>
    public void Write(string folder, RecordedOperation operation)
    {
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, $".{Guid.NewGuid():N}");
        using (var stream = File.Create(draft))
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteString("operation", operation.Text);
            json.WriteNumber("status", Status);
            json.WriteString("contentType", ContentType);
            if (RetryAfter is not null) json.WriteString("retryAfter", RetryAfter);
            json.WritePropertyName("answer");
            Body.WriteTo(json);
            json.WriteEndObject();
        }

        File.Move(draft, Path.Combine(folder, operation.FileName), overwrite: true);
    }

    private static void Write(JsonBuffer buffer, JsonNode? value)
    {
        var isFirst = true;
        switch (value)
        {
            case null:
                buffer.Null();
                break;
            case JsonObject members:
                buffer.Raw((byte)'{');
                foreach (var (name, member) in members)
                {
                    Separate();
                    buffer.String(name);
                    buffer.Raw((byte)':');
                    Write(buffer, member);
                }

                buffer.Raw((byte)'}');
                break;
            case JsonArray items:
                buffer.Raw((byte)'[');
                foreach (var item in items)
                {
                    Separate();
                    Write(buffer, item);
                }

                buffer.Raw((byte)']');
                break;
            default:
                if (value.AsValue().TryGetValue<string>(out var text)) buffer.String(text);
                else buffer.Raw(Encoding.UTF8.GetBytes(value.ToJsonString()));
                break;
        }

        void Separate()
        {
            if (!isFirst) buffer.Raw((byte)',');
            isFirst = false;
        }
    }
}
