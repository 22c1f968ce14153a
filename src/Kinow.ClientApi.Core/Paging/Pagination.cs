namespace Kinow.ClientApi.Core.Paging;

/// <summary>Where a page stands in the whole.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="PerPage">Most items on a page.</param>
/// <param name="Total">Items over all pages.</param>
public sealed record Pagination(int Page, int PerPage, int Total)
{
    /// <summary>Number of the last page, at least 1.</summary>
    public int LastPage { get; } = Math.Max(1, (int)(((long)Total + PerPage - 1) / PerPage));
}
