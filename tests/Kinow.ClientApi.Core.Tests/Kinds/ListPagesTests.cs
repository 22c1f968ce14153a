using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Kinds;

/// <summary>Lists in memory: a search reads each text as often as it must, and can be stopped.</summary>
public sealed class ListPagesTests
{
    private readonly ItemKind<Product> kind;
    private readonly Product[] products =
    [
        .. Enumerable.Range(1, 2_000).Select(
            static id => Sample.Title(id, $"River {id}") with { Description = LocalizedText.Of(Sample.En, "Moon") }),
    ];

    private int textsRead;

    public ListPagesTests() => kind = new("counted", static product => product.Id, new(
        [
            Field.Id<Product>(static product => product.Id),
            Field.Name<Product>(product => Read(product.Name)),
            Field.Text<Product>("description", 1, product => Read(product.Description)),
        ]));

    [Fact]
    public void Many_clauses_read_each_text_once()
    {
        var starts = string.Join(' ', Enumerable.Range(0, 48).Select(static i => $"s{i}*"));
        Assert.Equal(products.Length, Search(starts + " riv* moon").Pagination.Total);
        Assert.Equal(2 * products.Length, textsRead);
    }

    [Fact]
    public void Few_clauses_make_no_index()
    {
        Assert.Equal(1, Search("name:12").Pagination.Total);
        Assert.Equal(products.Length, textsRead);
    }

    [Fact]
    public void A_search_that_nobody_waits_for_ends()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() => Search("river", stopped.Token));
    }

    private Page<Product> Search(string query, CancellationToken cancellationToken = default)
    {
        Assert.Null(ListRequest.TryCreate(kind.Fields, new(Query: query), out var request));
        return ListPages.Of(kind, products, request, Sample.Audience(), null, cancellationToken);
    }

    private LocalizedText Read(LocalizedText text)
    {
        textsRead++;
        return text;
    }
}
