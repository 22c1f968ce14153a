namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>A document that a search found. Its bytes live as long as the result.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Index">The index that holds it, by its own name.</param>
/// <param name="Version">Its version; 0 unless the search asked for versions.</param>
/// <param name="Source">Its JSON, or the parts that were asked for; empty for none.</param>
/// <param name="Sort">The JSON array of its sort values, what <c>search_after</c> takes; empty without ordering.</param>
internal readonly record struct SearchHit(
    string Id, string Index, long Version, ReadOnlyMemory<byte> Source, ReadOnlyMemory<byte> Sort);
