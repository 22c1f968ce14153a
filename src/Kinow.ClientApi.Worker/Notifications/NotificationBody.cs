using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Kinow.ClientApi.Sql.ChangeLog;

namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>The body of a notification: event id, subject, and the objects by name. Only ids, for receivers read the rest again.</summary>
internal static class NotificationBody
{
    /// <summary>Writes the body, such as <c>{"id":"…","subject":"product_updated","data":{"product":{"id":12}}}</c>.</summary>
    public static byte[] Write(ChangeNotice notice) =>
        Write(notice.EventId, notice.Subject, notice.Aggregate, notice.AggregateId, notice.Documents);

    /// <summary>Writes the body.</summary>
    public static byte[] Write(string eventId, string subject, string aggregate, string aggregateId, string? documents = null)
    {
        var body = new ArrayBufferWriter<byte>(256);
        using var writer = new Utf8JsonWriter(body);
        writer.WriteStartObject();
        writer.WriteString("id", eventId);
        writer.WriteString("subject", subject);
        writer.WriteStartObject("data");
        // Names of objects are written without separators, as in the published events.
        writer.WriteStartObject(aggregate.Replace("-", "", StringComparison.Ordinal));
        if (long.TryParse(aggregateId, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) writer.WriteNumber("id", number);
        else writer.WriteString("id", aggregateId);
        writer.WriteEndObject();
        writer.WriteEndObject();
        if (documents is not null) writer.WriteString("documents", documents);
        writer.WriteEndObject();
        writer.Flush();
        return body.WrittenSpan.ToArray();
    }
}
