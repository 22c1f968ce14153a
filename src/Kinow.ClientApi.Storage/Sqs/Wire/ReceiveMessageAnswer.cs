namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record ReceiveMessageAnswer(MessageEntry[]? Messages = null);
