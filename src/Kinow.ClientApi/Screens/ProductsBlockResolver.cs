using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Screens;

/// <summary>Answers the products of blocks. What blocks of one kind search for is asked in one go; all kinds travel in one call.</summary>
internal sealed class ProductsBlockResolver(CatalogReader catalog) : IRailBlockResolver, IGridBlockResolver, ILiveNowBlockResolver
{
    public ValueTask ProductsAsync(Batch<RailBlock, Page<Product>> batch, RailBlockProductsArguments arguments, ClientApiRequest context) =>
        ListAsync(batch, arguments, context);

    public ValueTask ProductsAsync(Batch<GridBlock, Page<Product>> batch, GridBlockProductsArguments arguments, ClientApiRequest context) =>
        ListAsync(batch, arguments, context);

    public ValueTask ProductsAsync(
        Batch<LiveNowBlock, Page<Product>> batch, LiveNowBlockProductsArguments arguments, ClientApiRequest context) =>
        ListAsync(batch, arguments, context);

    private async ValueTask ListAsync<TBlock>(Batch<TBlock, Page<Product>> batch, IListArguments arguments, ClientApiRequest request)
        where TBlock : ProductsBlock
    {
        var list = ListArgument.Read(ItemKinds.Product.Fields, arguments);
        var searched = Enumerable.Range(0, batch.Count).Where(i => batch[i].Content.Products is null)
            .GroupBy(i => (batch[i].Content.Audience, batch[i].Content.Search.Scope.Kind));
        var reads = new List<(int[] Blocks, ValueTask<Page<Product>[]> Pages)>();
        foreach (var group in searched)
        {
            int[] blocks = [.. group];
            var searches = Array.ConvertAll(blocks, i => Search(list, batch[i].Content));
            var context = request.ReadContext with { Audience = group.Key.Audience.Catalog };
            reads.Add((blocks, catalog.PagesAsync<Product>(ItemKinds.Product, searches, context, request.CancellationToken)));
        }

        for (var i = 0; i < batch.Count; i++)
        {
            if (batch[i].Content is { Products: { } named } content) batch.Set(i, PageOf(named, list, content, request));
        }

        foreach (var (blocks, pending) in reads)
        {
            var pages = await pending;
            for (var i = 0; i < pages.Length; i++) batch.Set(blocks[i], pages[i]);
        }
    }

    private static CatalogSearch Search(ListRequest list, BlockContent content) =>
        content.Search with { Request = list.Within(content.Search.Request) };

    private static Page<Product> PageOf(Product[] named, ListRequest list, BlockContent content, ClientApiRequest request) => ListPages.Of(
        ItemKinds.Product, named, list.Within(content.Search.Request), content.Audience.Catalog, null, request.CancellationToken);
}
