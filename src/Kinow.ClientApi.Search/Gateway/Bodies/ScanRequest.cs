namespace Kinow.ClientApi.Search.Gateway.Bodies;

/// <summary>A walk over all documents of an index in the order of a field whose values are unique.</summary>
/// <param name="Index">Index or alias.</param>
/// <param name="SortField">The field; its values must be unique, or documents are left out.</param>
internal sealed record ScanRequest(string Index, string SortField)
{
    /// <summary>JSON of the query that narrows the walk; empty for all documents.</summary>
    public ReadOnlyMemory<byte> Query { get; init; }

    /// <summary>Parts of the documents to return; empty for the whole.</summary>
    public IReadOnlyList<string> Source { get; init; } = [];

    /// <summary>Documents of one call, 1 to 10,000.</summary>
    public int PageSize { get; init; } = 500;
}
