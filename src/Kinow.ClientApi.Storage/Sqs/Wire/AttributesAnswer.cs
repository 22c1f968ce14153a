namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record AttributesAnswer(Dictionary<string, string>? Attributes = null);
