using System.Collections.Immutable;

namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>The answer to one search.</summary>
/// <param name="IsIndexMissing">Whether the index or alias is not there; everything else is empty then.</param>
/// <param name="Total">
/// Number of documents that match, exact if the search asked for <c>track_total_hits</c>, else counted to 10,000.
/// </param>
/// <param name="Hits">Those of the page, in order.</param>
/// <param name="Aggregations">The JSON object of the aggregations; empty without. Its bytes live as long as the result.</param>
internal sealed record SearchResult(bool IsIndexMissing, long Total, ImmutableArray<SearchHit> Hits, ReadOnlyMemory<byte> Aggregations)
{
    internal static SearchResult Missing { get; } = new(true, 0, [], default);
}
