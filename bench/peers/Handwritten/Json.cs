using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Kinow.Bench.Handwritten;

internal static class Json
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    public static Task WriteAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type)
    {
        var response = context.Response;
        response.ContentType = "application/json; charset=utf-8";
        Write(response.BodyWriter, value, type);
        return response.BodyWriter.FlushAsync().AsTask();
    }

    // SerializeAsync takes the generated fast path for small answers only; writing the whole at once always does.
    private static void Write<T>(IBufferWriter<byte> output, T value, JsonTypeInfo<T> type)
    {
        var json = writer ??= new Utf8JsonWriter(output, Options);
        json.Reset(output);
        JsonSerializer.Serialize(json, value, type);
        json.Flush();
        json.Reset(Stream.Null);
    }
}
