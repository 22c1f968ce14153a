using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Storage.Sqs.Wire;

namespace Kinow.ClientApi.Storage.Sqs;

/// <summary>Reads a received message off the wire.</summary>
internal static class MessageReader
{
    public static ReceivedMessage Read(MessageEntry entry) => new()
    {
        MessageId = entry.MessageId,
        ReceiptHandle = entry.ReceiptHandle,
        Body = entry.Body,
        GroupId = Attribute(entry, "MessageGroupId") ?? "",
        DeduplicationId = Attribute(entry, "MessageDeduplicationId") ?? "",
        ReceiveCount = int.TryParse(Attribute(entry, "ApproximateReceiveCount"), CultureInfo.InvariantCulture, out var count) ? count : 0,
        Sent = long.TryParse(Attribute(entry, "SentTimestamp"), CultureInfo.InvariantCulture, out var sent)
            ? DateTimeOffset.FromUnixTimeMilliseconds(sent)
            : null,
        Attributes = Texts(entry),
    };

    private static string? Attribute(MessageEntry entry, string name) => entry.Attributes?.GetValueOrDefault(name);

    private static ImmutableSortedDictionary<string, string> Texts(MessageEntry entry) => entry.MessageAttributes is not { } attributes
        ? ImmutableSortedDictionary<string, string>.Empty
        : attributes.Where(static a => a.Value.StringValue is not null)
            .ToImmutableSortedDictionary(static a => a.Key, static a => a.Value.StringValue!, StringComparer.Ordinal);
}
