namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record SetAttributesRequest(string QueueUrl, IReadOnlyDictionary<string, string> Attributes);
