namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record SendMessageEntry(
    string Id,
    string MessageBody,
    string MessageGroupId,
    string MessageDeduplicationId,
    IReadOnlyDictionary<string, AttributeValue>? MessageAttributes);
