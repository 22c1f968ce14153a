namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record SendMessageAnswer(string? MessageId = null);
