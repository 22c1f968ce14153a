namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>The fate of one write of a bulk request.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Status">Its HTTP status.</param>
/// <param name="Reason">The engine's words; null where all is well.</param>
internal readonly record struct BulkItem(BulkOutcome Outcome, int Status, string? Reason)
{
    /// <summary>Whether the engine had no room for it just now.</summary>
    internal bool IsBusy => Outcome == BulkOutcome.Failed && Status is 429 or 503;
}
