namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record QueueUrlAnswer(string QueueUrl);
