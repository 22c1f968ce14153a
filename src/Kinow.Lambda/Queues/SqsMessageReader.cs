using System.Text.Json;
using Kinow.Lambda.Runtime;

namespace Kinow.Lambda.Queues;

/// <summary>Reads the records of an SQS event.</summary>
internal static class SqsMessageReader
{
    /// <summary>Reads the array at which the reader stands.</summary>
    /// <exception cref="InvocationException">A record is no SQS message.</exception>
    public static List<SqsMessage> ReadAll(ref Utf8JsonReader reader)
    {
        var messages = new List<SqsMessage>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject) throw Refuse();
            messages.Add(ReadOne(ref reader));
        }

        return messages;
    }

    private static SqsMessage ReadOne(ref Utf8JsonReader reader)
    {
        string? id = null, receipt = null, body = null, source = null, queue = null;
        Dictionary<string, string> attributes = new(StringComparer.Ordinal), attached = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("messageId"u8)) id = JsonEvent.Text(ref reader);
            else if (reader.ValueTextEquals("receiptHandle"u8)) receipt = JsonEvent.Text(ref reader);
            else if (reader.ValueTextEquals("body"u8)) body = JsonEvent.Text(ref reader);
            else if (reader.ValueTextEquals("eventSource"u8)) source = JsonEvent.Text(ref reader);
            else if (reader.ValueTextEquals("eventSourceARN"u8)) queue = JsonEvent.Text(ref reader);
            else if (reader.ValueTextEquals("attributes"u8)) ReadAttributes(ref reader, attributes);
            else if (reader.ValueTextEquals("messageAttributes"u8)) ReadAttached(ref reader, attached);
            else reader.Skip();
        }

        return source == "aws:sqs" && id is not null && receipt is not null && body is not null
            ? new()
            {
                MessageId = id,
                ReceiptHandle = receipt,
                Body = body,
                QueueArn = queue,
                Attributes = attributes,
                MessageAttributes = attached
            }
            : throw Refuse();
    }

    private static void ReadAttributes(ref Utf8JsonReader reader, Dictionary<string, string> attributes)
    {
        for (var isObject = JsonEvent.Enter(ref reader); isObject && JsonEvent.NextName(ref reader) is { } name;)
        {
            if (JsonEvent.Text(ref reader) is { } value) attributes[name] = value;
        }
    }

    // {"name": {"stringValue": "…", "binaryValue": "…", "dataType": "String"}}
    private static void ReadAttached(ref Utf8JsonReader reader, Dictionary<string, string> attached)
    {
        for (var isObject = JsonEvent.Enter(ref reader); isObject && JsonEvent.NextName(ref reader) is { } name;)
        {
            for (var isValue = JsonEvent.Enter(ref reader); isValue && reader.Read() && reader.TokenType == JsonTokenType.PropertyName;)
            {
                var isText = reader.ValueTextEquals("stringValue"u8) || reader.ValueTextEquals("binaryValue"u8);
                if (JsonEvent.Text(ref reader) is { } value && isText) attached[name] = value;
            }
        }
    }

    private static InvocationException Refuse() =>
        new(InvocationException.UnknownEvent, "A record of the event is no SQS message with messageId, receiptHandle and body.");
}
