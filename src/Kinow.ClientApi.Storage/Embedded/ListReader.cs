using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Storage.Listing;

namespace Kinow.ClientApi.Storage.Embedded;

/// <summary>
/// Answers searches over one kind of item. Once a search is known, a page costs one look-up until a publication window opens or closes.
/// </summary>
internal sealed class ListReader<T>(ListSource<T> source, CountryClasses countries, long cacheWeight)
    where T : class
{
    private readonly GenerationCache<SnapshotKey, Snapshot<T>> snapshots = new(cacheWeight, static snapshot => snapshot.Weight);

    internal Page<T>[] Search(ReadOnlySpan<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        var pages = new Page<T>[searches.Length];
        for (var i = 0; i < pages.Length; i++) pages[i] = Search(searches[i], audience, cancellationToken);
        return pages;
    }

    internal T?[] Get(ReadOnlySpan<long> ids, CatalogAudience audience)
    {
        var found = new T?[ids.Length];
        var validity = new Validity(audience.Instant);
        for (var i = 0; i < found.Length; i++)
        {
            if (source.Find!(ids[i]) is { } item && source.IsVisible(item, audience, ref validity)) found[i] = item;
        }

        return found;
    }

    private Page<T> Search(in CatalogSearch search, CatalogAudience audience, CancellationToken cancellationToken)
    {
        var request = search.Request;
        if (request.IncludeIds is { } ids) return Pages.Cut<T>(Select(search, ids, audience, cancellationToken), request.Page);

        var byLanguage = source.DependsOnLanguage || !request.Sort.IsEmpty;
        var key = new SnapshotKey(
            search.Scope, countries.ClassOf(audience.Country), byLanguage ? audience.Languages : default, request.Key);
        var snapshot = snapshots.Find(key);
        if (snapshot is null || !snapshot.Covers(audience.Instant))
        {
            snapshot = Take(search, audience, cancellationToken);
            snapshots.Set(key, snapshot);
        }

        return snapshot.GetPage(request.Page);
    }

    private Snapshot<T> Take(in CatalogSearch search, CatalogAudience audience, CancellationToken cancellationToken)
    {
        var validity = new Validity(audience.Instant);
        var visible = ListFilter.KeepVisible(source.Under(search.Scope), source.IsVisible, audience, ref validity);
        return new(Evaluate(visible, search, audience, cancellationToken), validity);
    }

    private T[] Select(
        in CatalogSearch search, ImmutableArray<long> ids, CatalogAudience audience, CancellationToken cancellationToken)
    {
        T[] candidates;
        if (search.Scope.Kind == ScopeKind.All && source is { Find: { } find, DefaultOrder: { } order })
        {
            candidates = [.. ids.Select(find).OfType<T>()];
            Array.Sort(candidates, order);
        }
        else
        {
            candidates = ListFilter.KeepIds(source.Under(search.Scope), source.IdOf, ids);
        }

        var validity = new Validity(audience.Instant);
        var visible = ListFilter.KeepVisible(candidates, source.IsVisible, audience, ref validity);
        return Evaluate(visible, search, audience, cancellationToken);
    }

    private T[] Evaluate(T[] visible, in CatalogSearch search, CatalogAudience audience, CancellationToken cancellationToken) =>
        ListEvaluator.Evaluate(
            visible, search.Request, source.Fields, audience, positionIsRank: search.Scope.Kind == ScopeKind.Category, cancellationToken);
}
