namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record QueueRequest(string QueueUrl, string[]? AttributeNames);
