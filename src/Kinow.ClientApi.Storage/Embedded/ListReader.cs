using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;

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
        var visible = KeepVisible(source.Under(search.Scope), audience, ref validity);
        return new(Evaluate(visible, search, audience, cancellationToken), validity);
    }

    private T[] Select(
        in CatalogSearch search, ImmutableArray<long> ids, CatalogAudience audience, CancellationToken cancellationToken)
    {
        var candidates = new List<T>(ids.Length);
        if (search.Scope.Kind == ScopeKind.All && source is { Find: { } find, DefaultOrder: { } order })
        {
            foreach (var id in ids)
            {
                if (find(id) is { } item) candidates.Add(item);
            }

            candidates.Sort(order);
        }
        else
        {
            foreach (var item in source.Under(search.Scope))
            {
                if (ids.BinarySearch(source.IdOf(item)) >= 0) candidates.Add(item);
            }
        }

        var validity = new Validity(audience.Instant);
        return Evaluate(KeepVisible([.. candidates], audience, ref validity), search, audience, cancellationToken);
    }

    private T[] KeepVisible(T[] items, CatalogAudience audience, ref Validity validity)
    {
        T[]? kept = null;
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            if (source.IsVisible(item, audience, ref validity))
            {
                if (kept is not null) kept[count] = item;
                count++;
            }
            else if (kept is null)
            {
                kept = new T[items.Length];
                Array.Copy(items, kept, i);
            }
        }

        if (kept is null) return items;
        Array.Resize(ref kept, count);
        return kept;
    }

    private T[] Evaluate(T[] visible, in CatalogSearch search, CatalogAudience audience, CancellationToken cancellationToken) =>
        ListEvaluator.Evaluate(
            visible, search.Request, source.Fields, audience, positionIsRank: search.Scope.Kind == ScopeKind.Category, cancellationToken);
}
