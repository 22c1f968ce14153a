namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>The fate of a write that expects a certain last write.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Sequence">The number of this write, if it was carried out.</param>
internal readonly record struct PutResult(PutOutcome Outcome, DocumentSequence Sequence);
