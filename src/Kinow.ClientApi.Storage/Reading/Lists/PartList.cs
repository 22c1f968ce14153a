using System.Runtime.CompilerServices;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Storage.Listing;
using Kinow.ClientApi.Storage.Reading.Documents;
using Kinow.ClientApi.Storage.Reading.Memory;

namespace Kinow.ClientApi.Storage.Reading.Lists;

/// <summary>Lists that stand whole in a document, such as the videos of a product. They are searched and sorted in memory.</summary>
internal sealed class PartList<TParent, T>
    where TParent : class
    where T : class
{
    // With the document its pages go: they take no memory that it does not.
    private readonly ConditionalWeakTable<TParent, PartPages<T>> pages = [];

    /// <summary>The documents that the lists stand in.</summary>
    internal required DocumentList<TParent> Parents { get; init; }

    /// <summary>The list in a document, in its order.</summary>
    internal required Func<TParent, T[]> PartOf { get; init; }

    /// <summary>The fields of the items.</summary>
    internal required FieldSet<T> Fields { get; init; }

    /// <summary>Identifier of an item.</summary>
    internal required Func<T, long> IdOf { get; init; }

    /// <summary>Who sees an item, given that the parent is seen.</summary>
    internal required VisibilityTest<T> IsVisible { get; init; }

    /// <summary>Whether the list is there for those who do not see the parent, too.</summary>
    internal bool OutlivesParent { get; init; }

    /// <summary>Whether who sees an item depends on the language of the request.</summary>
    internal bool DependsOnLanguage { get; init; }

    internal ValueTask<Page<T>[]> SearchAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, long hardAge, CancellationToken cancellationToken)
    {
        var ids = new long[searches.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = searches.Span[i].Scope.Id;
        var parents = Parents.ReadAsync(ids, audience.Level, hardAge, cancellationToken);
        return parents.IsCompletedSuccessfully
            ? new(Search(searches.Span, parents.Result, audience, cancellationToken))
            : WaitAsync(searches, parents, audience, cancellationToken);
    }

    private async ValueTask<Page<T>[]> WaitAsync(
        ReadOnlyMemory<CatalogSearch> searches, ValueTask<Document<TParent>[]> parents, CatalogAudience audience, CancellationToken token)
    {
        var documents = await parents;
        return Search(searches.Span, documents, audience, token);
    }

    private Page<T>[] Search(
        ReadOnlySpan<CatalogSearch> searches, Document<TParent>[] parents, CatalogAudience audience, CancellationToken cancellationToken)
    {
        var found = new Page<T>[searches.Length];
        for (var i = 0; i < found.Length; i++) found[i] = Search(searches[i], parents[i], audience, cancellationToken);
        return found;
    }

    private Page<T> Search(in CatalogSearch search, Document<TParent> document, CatalogAudience audience, CancellationToken cancellationToken)
    {
        var request = search.Request;
        var validity = new Validity(audience.Instant);
        if ((OutlivesParent ? document.Body : Parents.Kind.Show(document, audience, ref validity)) is not { } parent)
        {
            return Pages.Cut<T>([], request.Page);
        }

        var key = PageKey.Of(search, audience, DependsOnLanguage);
        var kept = pages.GetValue(parent, static _ => new());
        if (kept.Find(key) is { } known && known.Validity.Covers(audience.Instant)) return known.Page;
        var items = ListFilter.KeepVisible(PartOf(parent), IsVisible, audience, ref validity);
        if (request.IncludeIds is { } ids) items = ListFilter.KeepIds(items, IdOf, ids);
        var listed = ListEvaluator.Evaluate(items, request, Fields, audience, cancellationToken: cancellationToken);
        var page = Pages.Cut<T>(listed, request.Page);
        kept.Set(key, new(validity, page));
        return page;
    }
}
