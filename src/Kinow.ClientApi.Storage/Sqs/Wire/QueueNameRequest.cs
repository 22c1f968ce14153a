namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record QueueNameRequest(string QueueName, IReadOnlyDictionary<string, string>? Attributes);
