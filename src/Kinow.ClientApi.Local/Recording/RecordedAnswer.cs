using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kinow.ClientApi.Local.Recording;

/// <summary>An answer as a file keeps it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="RetryAfter">The header Retry-After; null for none.</param>
/// <param name="Body">The body.</param>
internal sealed record RecordedAnswer(int Status, string ContentType, string? RetryAfter, JsonNode Body)
{
    // As the service writes texts: not every letter that pages of HTML would mind.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = Plain with { Indented = true };

    /// <summary>The body as it is sent.</summary>
    public byte[] ToUtf8()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Plain)) Body.WriteTo(json);
        return stream.ToArray();
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
}
