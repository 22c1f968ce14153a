namespace Kinow.ClientApi.Core.Search;

/// <summary>What a query costs before it is known over which fields it looks.</summary>
public static class QueryCost
{
    /// <summary>What the clauses of a query cost together, those that find the same once.</summary>
    /// <param name="query">The text of the query.</param>
    /// <returns>At least 1; 1 for a query that cannot be read in any collection, which is refused and not run.</returns>
    public static int Of(string query) =>
        QueryParser.TryParse(query, AnySchema.Instance, out var node) is null && node is not null ? node.Cost : 1;
}
