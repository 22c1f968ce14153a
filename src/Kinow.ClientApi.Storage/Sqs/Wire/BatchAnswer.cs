namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record BatchAnswer(BatchErrorEntry[]? Failed = null);
