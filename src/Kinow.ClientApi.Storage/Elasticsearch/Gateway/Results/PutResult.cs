namespace Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

/// <summary>The fate of a write that expects a certain last write.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Sequence">The number of this write, if it was carried out.</param>
public readonly record struct PutResult(PutOutcome Outcome, DocumentSequence Sequence);
