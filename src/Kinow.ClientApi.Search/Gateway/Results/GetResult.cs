namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>A document read by id.</summary>
/// <param name="Outcome">Whether it is there; everything else means something only then.</param>
/// <param name="Version">Its version.</param>
/// <param name="Sequence">Which write was the last.</param>
/// <param name="Source">Its JSON, or the parts that were asked for.</param>
public readonly record struct GetResult(DocumentOutcome Outcome, long Version, DocumentSequence Sequence, ReadOnlyMemory<byte> Source)
{
    /// <summary>Whether the document is there.</summary>
    public bool IsFound => Outcome == DocumentOutcome.Found;
}
