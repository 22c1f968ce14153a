using System.Globalization;
using System.Text.Json;
using Kinow.Lambda.Runtime;

namespace Kinow.Lambda.Queues;

/// <summary>Reads the events of a function that stands behind a queue and a schedule.</summary>
internal static class QueueEventReader
{
    /// <summary>Reads an event.</summary>
    /// <exception cref="InvocationException">It is neither a batch nor a schedule's event; the message says so.</exception>
    public static QueueEvent Read(ReadOnlySpan<byte> payload)
    {
        try
        {
            var reader = new Utf8JsonReader(payload);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                ? ReadObject(ref reader)
                : throw Refuse("It is no JSON object.");
        }
        catch (JsonException error)
        {
            throw Refuse($"It is not JSON, see byte {error.BytePositionInLine} of line {error.LineNumber}.");
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader throws this for text that is not valid Unicode.
            throw Refuse("A text in it is not Unicode.");
        }
    }

    private static QueueEvent ReadObject(ref Utf8JsonReader reader)
    {
        List<SqsMessage>? messages = null;
        string? id = null, source = null, time = null;
        string[] resources = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("Records"u8)) messages = JsonEvent.EnterArray(ref reader)
                ? SqsMessageReader.ReadAll(ref reader)
                : null;
            else if (reader.ValueTextEquals("id"u8)) id = JsonEvent.Text(ref reader);
            else if (reader.ValueTextEquals("source"u8)) source = JsonEvent.Text(ref reader);
            else if (reader.ValueTextEquals("time"u8)) time = JsonEvent.Text(ref reader);
            else if (reader.ValueTextEquals("resources"u8)) resources = JsonEvent.Texts(ref reader);
            else reader.Skip();
        }

        // Reads to the end of the document; content after it throws.
        reader.Read();
        if (messages is { Count: > 0 }) return new(messages, null);
        if (source is not ("aws.events" or "aws.scheduler")) throw Refuse("It has neither Records nor a schedule's source.");
        var isTime = DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var due);
        return new(null, new(id ?? "", source, isTime ? due : null, resources));
    }

    private static InvocationException Refuse(string why) =>
        new(InvocationException.UnknownEvent, "The event is neither a batch of SQS messages nor one of a schedule. " + why);
}
