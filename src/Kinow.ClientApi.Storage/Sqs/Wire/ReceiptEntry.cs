namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record ReceiptEntry(string Id, string ReceiptHandle, int? VisibilityTimeout);
