namespace Kinow.ClientApi.Storage.Sqs.Wire;

/// <summary>Stands for an answer that holds nothing of interest.</summary>
internal sealed record NoAnswer;
