using System.Buffers;
using System.Text.Json;

namespace Kinow.Lambda.Queues;

/// <summary>Writes the answer to a batch (AWS Lambda developer guide, "Implementing partial batch responses").</summary>
internal static class BatchResponseWriter
{
    /// <summary>Writes which messages are to be delivered again.</summary>
    public static void Write(IBufferWriter<byte> output, IReadOnlyList<SqsMessage> messages, IReadOnlyList<string>? failed)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteStartArray("batchItemFailures"u8);
        foreach (var id in failed ?? [.. messages.Select(m => m.MessageId)])
        {
            json.WriteStartObject();
            json.WriteString("itemIdentifier"u8, id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
