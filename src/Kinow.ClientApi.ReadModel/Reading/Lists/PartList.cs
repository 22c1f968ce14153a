using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Lists;

/// <summary>Lists that stand whole in a document, such as the videos of a product. They are searched and sorted in memory.</summary>
internal sealed class PartList<T, TParent>(ItemKind<T> kind, PartScope<T, TParent> scope, DocumentList<TParent> parents) : IItemList<T>
    where T : class
    where TParent : class
{
    // With the document its pages go: they take no memory that it does not.
    private readonly ConditionalWeakTable<TParent, PartPages<T>> pages = [];
    private readonly ConditionalWeakTable<TParent, PartPages<T>>.CreateValueCallback makePages =
        parent => new(() => new(kind.Fields, () => scope.PartsOf(parent)));

    public ValueTask<Page<T>[]> SearchAsync(
        ReadOnlyMemory<CatalogSearch> searches, ReadContext context, CancellationToken cancellationToken)
    {
        var ids = new long[searches.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = searches.Span[i].Scope.Id;
        var documents = parents.ReadAsync(ids, context.Batch, cancellationToken);
        return documents.IsCompletedSuccessfully
            ? new(Search(searches.Span, documents.Result, context, cancellationToken))
            : WaitAsync(searches, documents, context, cancellationToken);
    }

    private async ValueTask<Page<T>[]> WaitAsync(
        ReadOnlyMemory<CatalogSearch> searches, ValueTask<Document<TParent>[]> pending, ReadContext context,
        CancellationToken cancellationToken)
    {
        var documents = await pending;
        return Search(searches.Span, documents, context, cancellationToken);
    }

    private Page<T>[] Search(
        ReadOnlySpan<CatalogSearch> searches, Document<TParent>[] documents, ReadContext context, CancellationToken cancellationToken)
    {
        var found = new Page<T>[searches.Length];
        for (var i = 0; i < found.Length; i++) found[i] = Search(searches[i], documents[i], context, cancellationToken);
        return found;
    }

    private Page<T> Search(
        in CatalogSearch search, Document<TParent> document, ReadContext context, CancellationToken cancellationToken)
    {
        var audience = context.Audience;
        var validity = new Validity(audience.Instant);
        if ((scope.OutlivesParent ? document.Body : document.Show(scope.ParentKind, audience, ref validity)) is not { } parent)
        {
            context.Dependencies?.Narrow(validity);
            return Pages.Cut<T>([], search.Request.Page);
        }

        var key = PageKey.Of(search, audience, kind);
        var cached = pages.GetValue(parent, makePages);
        if (cached.Find(key) is { } known && known.Validity.Covers(audience.Instant))
        {
            context.Dependencies?.Narrow(known.Validity);
            return known.Page;
        }

        var items = ImmutableCollectionsMarshal.AsArray(scope.PartsOf(parent)) ?? [];
        var visible = ListFilter.KeepVisible(kind, items, audience, ref validity);
        var words = search.Request.Query is null ? null : cached.Words;
        var page = ListPages.Of(kind, visible, search.Request, audience, words, cancellationToken);
        cached.Set(key, new(validity, page));
        context.Dependencies?.Narrow(validity);
        return page;
    }
}
