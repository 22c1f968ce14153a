using System.Collections.Immutable;
using System.Globalization;
using Amazon.SQS.Model;

namespace Kinow.ClientApi.Queue;

/// <summary>Reads the SDK's messages.</summary>
internal static class MessageReader
{
    public static ReceivedMessage Read(Message message) => new()
    {
        MessageId = message.MessageId ?? throw SqsException.Unreadable(200),
        ReceiptHandle = message.ReceiptHandle ?? throw SqsException.Unreadable(200),
        Body = message.Body,
        GroupId = Attribute(message, "MessageGroupId") ?? "",
        DeduplicationId = Attribute(message, "MessageDeduplicationId") ?? "",
        ReceiveCount = int.TryParse(Attribute(message, "ApproximateReceiveCount"), CultureInfo.InvariantCulture, out var count) ? count : 0,
        Sent = long.TryParse(Attribute(message, "SentTimestamp"), CultureInfo.InvariantCulture, out var sent)
            ? DateTimeOffset.FromUnixTimeMilliseconds(sent)
            : null,
        Attributes = Texts(message),
    };

    private static string? Attribute(Message message, string name) => message.Attributes?.GetValueOrDefault(name);

    private static ImmutableSortedDictionary<string, string> Texts(Message message) => message.MessageAttributes is not { } attributes
        ? ImmutableSortedDictionary<string, string>.Empty
        : attributes.Where(static a => a.Value.StringValue is not null)
            .ToImmutableSortedDictionary(static a => a.Key, static a => a.Value.StringValue, StringComparer.Ordinal);
}
