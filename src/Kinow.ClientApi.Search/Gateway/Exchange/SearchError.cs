namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>The engine's own words for what is wrong.</summary>
internal readonly record struct SearchError(string Type, string Reason)
{
    internal bool IsMissingIndex => Type == "index_not_found_exception";
}
