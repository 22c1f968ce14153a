namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record BatchErrorEntry(string Id, string? Code = null, string? Message = null, bool SenderFault = false);
