namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record SendMessageRequest(
    string QueueUrl,
    string MessageBody,
    string MessageGroupId,
    string MessageDeduplicationId,
    IReadOnlyDictionary<string, AttributeValue>? MessageAttributes);
