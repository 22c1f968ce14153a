namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record ChangeVisibilityRequest(string QueueUrl, string ReceiptHandle, int VisibilityTimeout);
