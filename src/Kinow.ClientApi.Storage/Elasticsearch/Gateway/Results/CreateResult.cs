namespace Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

/// <summary>The fate of a creation.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Sequence">The number of this write, if it was carried out.</param>
public readonly record struct CreateResult(CreateOutcome Outcome, DocumentSequence Sequence);
