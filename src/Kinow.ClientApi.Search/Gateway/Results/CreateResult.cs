namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>The fate of a creation.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Sequence">The number of this write, if it was carried out.</param>
internal readonly record struct CreateResult(CreateOutcome Outcome, DocumentSequence Sequence);
