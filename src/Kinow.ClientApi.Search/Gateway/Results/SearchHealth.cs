namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>How the search engine is.</summary>
/// <param name="Status"><c>green</c>, <c>yellow</c> or <c>red</c>.</param>
/// <param name="Nodes">Number of nodes.</param>
internal sealed record SearchHealth(string Status, int Nodes)
{
    /// <summary>Whether all data can be read and written.</summary>
    public bool IsUsable => Status is "green" or "yellow";
}
