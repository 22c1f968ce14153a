using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.ReadModel.Tests.Agreement;

namespace Kinow.ClientApi.ReadModel.Tests.Reading;

/// <summary>
/// Searches over the parts of one document. Bytes stand for the work: to read texts takes memory, to look words up hardly any.
/// </summary>
public sealed class PartSearchTests
{
    private const int Episodes = 600;

    private static readonly Product Series = Sample.Content.Products.First(
        static product => product.Extension is ProductTvod { Videos.IsEmpty: false }
            && ItemKinds.Product.IsVisible(product, new MemoryScope().Audience));

    private readonly MemoryScope scope = new(Sample.Content with { Products = [Long(Series)] });

    [Fact]
    public async Task A_further_search_reads_no_text_again()
    {
        await FindAsync("");
        var (first, made) = await FindAsync(Words(1));
        var (second, again) = await FindAsync(Words(2));
        Assert.Equal((Episodes, Episodes), (first.Pagination.Total, second.Pagination.Total));
        Assert.InRange(again, 1, made / 3);
    }

    [Fact]
    public async Task It_finds_what_a_single_clause_finds()
    {
        var (plain, _) = await FindAsync("id:7");
        var (indexed, _) = await FindAsync($"+id:7 {Words(1)}");
        Assert.Equal(7, Assert.Single(plain.Items).Id);
        Assert.Same(plain.Items[0], Assert.Single(indexed.Items));
    }

    private static string Words(int seed) => string.Join(' ', Enumerable.Range(0, 20).Select(i => $"zz{seed}{i}*")) + " id:>0";

    private async Task<(Page<Video> Page, long Bytes)> FindAsync(string query)
    {
        Assert.Null(ListRequest.TryCreate(ItemKinds.Video.Fields, new(Query: query), out var request));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var pending = scope.Store.SearchAsync(
            ItemKinds.Video, new[] { new CatalogSearch(request, new(ScopeKind.Product, Series.Id)) }, new(scope.Audience), default);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        if (!pending.IsCompleted) await scope.Filler.AnswerAsync();
        return ((await pending)[0], bytes);
    }

    private static Product Long(Product series)
    {
        var title = (ProductTvod)series.Extension;
        var like = title.Videos[0] with { Active = true, Geolocation = GeolocationRule.None, LanguageFilter = null };
        return series with { Extension = title with { Videos = [.. Enumerable.Range(1, Episodes).Select(id => like with { Id = id })] } };
    }
}
