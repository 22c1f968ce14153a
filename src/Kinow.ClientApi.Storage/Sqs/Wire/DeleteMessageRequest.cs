namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record DeleteMessageRequest(string QueueUrl, string ReceiptHandle);
