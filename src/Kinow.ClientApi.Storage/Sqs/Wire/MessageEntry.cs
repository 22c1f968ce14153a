namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record MessageEntry(
    string MessageId,
    string ReceiptHandle,
    string Body,
    Dictionary<string, string>? Attributes = null,
    Dictionary<string, AttributeValue>? MessageAttributes = null);
