namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record SendMessageBatchRequest(string QueueUrl, SendMessageEntry[] Entries);
