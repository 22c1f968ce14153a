using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Storage.Embedded;
using Kinow.ClientApi.Storage.Listing;
using Kinow.ClientApi.Storage.Reading.Documents;

namespace Kinow.ClientApi.Storage.Reading.Lists;

/// <summary>The categories that products are in, or that offers include: the product's document names them, their own documents show them.</summary>
internal sealed class CategoriesOfProducts(DocumentList<Product> products, DocumentList<Category> categories)
{
    internal ValueTask<Page<Category>[]> SearchAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, long hardAge, CancellationToken cancellationToken)
    {
        var ids = new long[searches.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = searches.Span[i].Scope.Id;
        var parents = products.ReadAsync(ids, audience.Level, hardAge, cancellationToken);
        if (!parents.IsCompletedSuccessfully) return WaitForParentsAsync(searches, parents, audience, hardAge, cancellationToken);
        return SearchAsync(searches, parents.Result, audience, hardAge, cancellationToken);
    }

    private async ValueTask<Page<Category>[]> WaitForParentsAsync(
        ReadOnlyMemory<CatalogSearch> searches,
        ValueTask<Document<Product>[]> parents,
        CatalogAudience audience,
        long hardAge,
        CancellationToken cancellationToken) =>
        await SearchAsync(searches, await parents, audience, hardAge, cancellationToken);

    private ValueTask<Page<Category>[]> SearchAsync(
        ReadOnlyMemory<CatalogSearch> searches,
        Document<Product>[] parents,
        CatalogAudience audience,
        long hardAge,
        CancellationToken cancellationToken)
    {
        var ends = new int[parents.Length];
        var ids = new List<long>(parents.Length * 4);
        for (var i = 0; i < parents.Length; i++)
        {
            AddIds(ids, parents[i].Body, searches.Span[i].Scope.Kind);
            ends[i] = ids.Count;
        }

        var found = categories.ReadAsync(ids.ToArray(), audience.Level, hardAge, cancellationToken);
        return found.IsCompletedSuccessfully
            ? new(Search(searches.Span, found.Result, ends, audience, cancellationToken))
            : WaitAsync(searches, found, ends, audience, cancellationToken);
    }

    private static async ValueTask<Page<Category>[]> WaitAsync(
        ReadOnlyMemory<CatalogSearch> searches, ValueTask<Document<Category>[]> found, int[] ends, CatalogAudience audience, CancellationToken token)
    {
        var documents = await found;
        return Search(searches.Span, documents, ends, audience, token);
    }

    private static void AddIds(List<long> ids, Product? product, ScopeKind scope)
    {
        if (product is null) return;
        var first = ids.Count;
        if (scope == ScopeKind.Offer)
        {
            if (product.Extension is ProductSvod offer) ids.AddRange(offer.CategoryIds);
        }
        else
        {
            foreach (var place in product.Categories) ids.Add(place.CategoryId);
        }

        for (var i = ids.Count - 1; i > first; i--)
        {
            if (ids.IndexOf(ids[i], first, i - first) >= 0) ids.RemoveAt(i);
        }
    }

    private static Page<Category>[] Search(
        ReadOnlySpan<CatalogSearch> searches,
        Document<Category>[] found,
        int[] ends,
        CatalogAudience audience,
        CancellationToken cancellationToken)
    {
        var pages = new Page<Category>[searches.Length];
        var validity = new Validity(audience.Instant);
        for (var i = 0; i < pages.Length; i++)
        {
            var request = searches[i].Request;
            var listed = new List<Category>();
            foreach (var document in found.AsSpan((i == 0 ? 0 : ends[i - 1])..ends[i]))
            {
                if (document.Body is { } category && Visible.Category(category, audience, ref validity)) listed.Add(category);
            }

            listed.Sort(CategoryIndex.Order);
            Category[] items = [.. listed];
            if (request.IncludeIds is { } ids) items = ListFilter.KeepIds(items, static category => category.Id, ids);
            pages[i] = Pages.Cut<Category>(
                ListEvaluator.Evaluate(items, request, CatalogFields.Categories, audience, cancellationToken: cancellationToken), request.Page);
        }

        return pages;
    }
}
