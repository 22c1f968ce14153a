using Kinow.ClientApi.Core.Paging;

namespace Kinow.ClientApi.Core.Tests.Paging;

public sealed class PageRequestTests
{
    [Theory]
    [InlineData(null, null, 1, 10, 0)]
    [InlineData(1, 1, 1, 1, 0)]
    [InlineData(3, null, 3, 10, 20)]
    [InlineData(100, 100, 100, 100, 9_900)]
    [InlineData(10_000, 1, 10_000, 1, 9_999)]
    public void Accepts(int? page, int? perPage, int expectedPage, int expectedPerPage, int skip)
    {
        Assert.Null(PageRequest.TryCreate(page, perPage, out var request));
        Assert.Equal((expectedPage, expectedPerPage, skip), (request.Page, request.PerPage, request.Skip));
    }

    [Theory]
    [InlineData(0, 10, "page")]
    [InlineData(-1, 10, "page")]
    [InlineData(int.MinValue, 10, "page")]
    [InlineData(1, 0, "perPage")]
    [InlineData(1, 101, "perPage")]
    [InlineData(101, 100, "page")]
    [InlineData(int.MaxValue, 100, "page")]
    public void Refuses(int page, int perPage, string argument) =>
        Assert.Equal(argument, PageRequest.TryCreate(page, perPage, out _)?.Argument);

    [Fact]
    public void Its_default_value_is_the_first_page()
    {
        PageRequest request = default;
        Assert.Equal((1, 10, 0), (request.Page, request.PerPage, request.Skip));
    }

    [Theory]
    [InlineData(0, 1, 1, 0)]
    [InlineData(10, 1, 1, 10)]
    [InlineData(11, 1, 2, 10)]
    [InlineData(11, 2, 2, 1)]
    [InlineData(11, 3, 2, 0)]
    public void Cuts_pages(int total, int page, int lastPage, int items)
    {
        PageRequest.TryCreate(page, null, out var request);
        var cut = Pages.Cut<int>(Enumerable.Range(0, total).ToArray(), request);
        Assert.Equal(
            (page, 10, lastPage, total), (cut.Pagination.Page, cut.Pagination.PerPage, cut.Pagination.LastPage, cut.Pagination.Total));
        Assert.Equal(Enumerable.Range(0, total).Skip((page - 1) * 10).Take(items), cut.Items);
    }
}
