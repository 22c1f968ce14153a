namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record ReceiptBatchRequest(string QueueUrl, ReceiptEntry[] Entries);
