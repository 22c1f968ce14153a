using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.ReadModel.Reading.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Lists;

/// <summary>Lists whose items a document names, such as the categories of a product; their own documents show them.</summary>
internal sealed class ReferenceList<T, TParent>(
    ItemKind<T> kind, ReferenceScope<T, TParent> scope, DocumentList<TParent> parents, DocumentList<T> items) : IItemList<T>
    where T : class
    where TParent : class
{
    public ValueTask<Page<T>[]> SearchAsync(
        ReadOnlyMemory<CatalogSearch> searches, ReadContext context, CancellationToken cancellationToken)
    {
        var ids = new long[searches.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = searches.Span[i].Scope.Id;
        var documents = parents.ReadAsync(ids, context.Batch, cancellationToken);
        return documents.IsCompletedSuccessfully
            ? SearchAsync(searches, documents.Result, context, cancellationToken)
            : WaitForParentsAsync(searches, documents, context, cancellationToken);
    }

    private async ValueTask<Page<T>[]> WaitForParentsAsync(
        ReadOnlyMemory<CatalogSearch> searches, ValueTask<Document<TParent>[]> pending, ReadContext context,
        CancellationToken cancellationToken) =>
        await SearchAsync(searches, await pending, context, cancellationToken);

    private ValueTask<Page<T>[]> SearchAsync(
        ReadOnlyMemory<CatalogSearch> searches, Document<TParent>[] documents, ReadContext context, CancellationToken cancellationToken)
    {
        var ends = new int[documents.Length];
        var ids = new List<long>(documents.Length * 4);
        for (var i = 0; i < documents.Length; i++)
        {
            if (documents[i].Body is { } parent) AddDistinct(ids, scope.IdsOf(parent));
            ends[i] = ids.Count;
        }

        var found = items.ReadAsync(ids.ToArray(), context.Batch, cancellationToken);
        return found.IsCompletedSuccessfully
            ? new(Search(searches.Span, found.Result, ends, context, cancellationToken))
            : WaitForItemsAsync(searches, found, ends, context, cancellationToken);
    }

    private async ValueTask<Page<T>[]> WaitForItemsAsync(
        ReadOnlyMemory<CatalogSearch> searches,
        ValueTask<Document<T>[]> pending,
        int[] ends,
        ReadContext context,
        CancellationToken cancellationToken)
    {
        var found = await pending;
        return Search(searches.Span, found, ends, context, cancellationToken);
    }

    // Parents name few items, so that looking through the list is cheaper than a set.
    private static void AddDistinct(List<long> ids, IEnumerable<long> named)
    {
        var first = ids.Count;
        foreach (var id in named)
        {
            if (ids.IndexOf(id, first) < 0) ids.Add(id);
        }
    }

    private Page<T>[] Search(
        ReadOnlySpan<CatalogSearch> searches, Document<T>[] found, int[] ends, ReadContext context, CancellationToken cancellationToken)
    {
        var audience = context.Audience;
        var pages = new Page<T>[searches.Length];
        var validity = new Validity(audience.Instant);
        for (var i = 0; i < pages.Length; i++)
        {
            var visible = new List<T>();
            foreach (var document in found.AsSpan((i == 0 ? 0 : ends[i - 1])..ends[i]))
            {
                if (document.Show(kind, audience, ref validity) is { } item) visible.Add(item);
            }

            pages[i] = ListPages.Of(kind, scope.InOrder(kind, visible), searches[i].Request, audience, null, cancellationToken);
        }

        context.Dependencies?.Narrow(validity);
        return pages;
    }
}
