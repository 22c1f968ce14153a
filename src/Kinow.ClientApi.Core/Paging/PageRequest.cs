namespace Kinow.ClientApi.Core.Paging;

/// <summary>Which page of a collection, always within the limits.</summary>
public readonly record struct PageRequest
{
    /// <summary>Items on a page when the caller does not say.</summary>
    public const int DefaultPerPage = 10;

    /// <summary>Most items on a page.</summary>
    public const int MaxPerPage = 100;

    /// <summary>How far into a collection pages reach: page × perPage.</summary>
    public const int MaxReach = 10_000;

    private readonly int pageLessOne;
    private readonly int perPageLessDefault;

    private PageRequest(int page, int perPage)
    {
        pageLessOne = page - 1;
        perPageLessDefault = perPage - DefaultPerPage;
    }

    /// <summary>The first page of the default size; also the default value of this type.</summary>
    public static PageRequest First => default;

    /// <summary>Number of the page, from 1.</summary>
    public int Page => pageLessOne + 1;

    /// <summary>Most items on the page, 1 to 100.</summary>
    public int PerPage => perPageLessDefault + DefaultPerPage;

    /// <summary>Items before the page.</summary>
    public int Skip => pageLessOne * PerPage;

    /// <summary>Makes a request from what a caller gave.</summary>
    /// <param name="page">Number of the page; null means 1.</param>
    /// <param name="perPage">Items on a page; null means 10.</param>
    /// <param name="request">The request, or the first page.</param>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? TryCreate(int? page, int? perPage, out PageRequest request)
    {
        request = default;
        var (number, size) = (page ?? 1, perPage ?? DefaultPerPage);
        if (number < 1) return new("page", "page must be at least 1.");
        if (size is < 1 or > MaxPerPage) return new("perPage", "perPage must be from 1 to 100.");
        if ((long)number * size > MaxReach)
        {
            return new("page", "page × perPage must not exceed 10000: narrow the query instead of paging further.");
        }

        request = new PageRequest(number, size);
        return null;
    }
}
