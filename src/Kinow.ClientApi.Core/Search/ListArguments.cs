namespace Kinow.ClientApi.Core.Search;

/// <summary>The arguments of a collection as a caller gave them; null where nothing was given.</summary>
/// <param name="Page">Number of the page.</param>
/// <param name="PerPage">Items on a page.</param>
/// <param name="Sort">Names of fields with directions.</param>
/// <param name="Query">Text of the query.</param>
/// <param name="IncludeIds">Identifiers to keep.</param>
/// <param name="Text">What was typed into a search box; it ranks the items, and the query only keeps some of them.</param>
public readonly record struct ListArguments(
    int? Page = null,
    int? PerPage = null,
    IReadOnlyList<(string Field, SortOrder Order)>? Sort = null,
    string? Query = null,
    IReadOnlyList<string>? IncludeIds = null,
    string? Text = null);
