namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>Which write of a document was the last: what optimistic concurrency compares.</summary>
/// <param name="Number">The engine's <c>_seq_no</c>.</param>
/// <param name="Term">The engine's <c>_primary_term</c>.</param>
public readonly record struct DocumentSequence(long Number, long Term);
