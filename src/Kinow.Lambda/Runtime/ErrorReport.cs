using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kinow.Lambda.Secrets;

namespace Kinow.Lambda.Runtime;

/// <summary>Writes an exception and its causes in Lambda's error format.</summary>
internal static class ErrorReport
{
    private const int MostCauses = 8;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What <c>Lambda-Runtime-Function-Error-Type</c> says.</summary>
    public static string TypeOf(Exception error) =>
        error is InvocationException known ? known.Reason : $"Function.{error.GetType().Name}";

    /// <summary>Writes the body of a report. Secrets are redacted.</summary>
    public static void Write(IBufferWriter<byte> output, Exception error)
    {
        using var json = new Utf8JsonWriter(output, Options);
        Write(json, error, MostCauses);
    }

    private static void Write(Utf8JsonWriter json, Exception error, int depth)
    {
        json.WriteStartObject();
        json.WriteString("errorType"u8, error is InvocationException known ? known.Reason : error.GetType().FullName);
        json.WriteString("errorMessage"u8, Redaction.Apply(error.Message));
        if (error.InnerException is { } cause && depth > 0)
        {
            json.WritePropertyName("cause"u8);
            Write(json, cause, depth - 1);
        }

        json.WriteStartArray("stackTrace"u8);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
