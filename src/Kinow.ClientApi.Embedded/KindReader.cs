using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Embedded;

/// <summary>
/// Answers searches over one kind of item. A cached search serves its pages with one look-up each until a publication window opens or
/// closes.
/// </summary>
internal sealed class KindReader<T>(KindIndex<T> items, CountryClasses countries, GroupClasses groups)
    where T : class
{
    // As many items in all results as a large catalogue has in its longest lists, for some hundred different searches.
    private const long MaxCachedItems = 4_000_000;

    private readonly ItemKind<T> kind = items.Kind;
    private readonly GenerationCache<SnapshotKey, Snapshot<T>> snapshots = new(MaxCachedItems, static snapshot => snapshot.Weight);

    internal Page<T>[] Search(ReadOnlySpan<CatalogSearch> searches, ReadContext context, CancellationToken cancellationToken)
    {
        var pages = new Page<T>[searches.Length];
        for (var i = 0; i < pages.Length; i++) pages[i] = Search(searches[i], context, cancellationToken);
        return pages;
    }

    /// <summary>Searches what is visible and kept; nothing of it is cached.</summary>
    internal Page<T> Search(ListRequest request, ReadContext context, Predicate<T> isKept, CancellationToken cancellationToken)
    {
        var search = new CatalogSearch(request);
        var found = request.IncludeIds is { } ids
            ? Select(search, ids, context, cancellationToken)
            : CreateSnapshot(search, context.Audience, cancellationToken).Items;
        return Pages.Cut<T>(Array.FindAll(found, isKept), request.Page);
    }

    /// <summary>All that a search finds, whatever its page. The array is shared: nobody may change it.</summary>
    internal T[] SearchAll(in CatalogSearch search, ReadContext context, CancellationToken cancellationToken)
    {
        if (search.Request.IncludeIds is { } ids) return Select(search, ids, context, cancellationToken);
        return SnapshotOf(search, context, cancellationToken).Items;
    }

    /// <summary>An item, whoever may see it.</summary>
    internal T? Find(long id) => items.Find(id);

    internal T?[] Get(ReadOnlySpan<long> ids, ReadContext context)
    {
        var found = new T?[ids.Length];
        var validity = new Validity(context.Audience.Instant);
        for (var i = 0; i < found.Length; i++)
        {
            if (items.Find(ids[i]) is { } item && items.IsVisible(item, context.Audience, ref validity)) found[i] = item;
        }

        context.Dependencies?.Narrow(validity);
        return found;
    }

    private Page<T> Search(in CatalogSearch search, ReadContext context, CancellationToken cancellationToken)
    {
        var page = search.Request.Page;
        if (search.Request.IncludeIds is { } ids) return Pages.Cut<T>(Select(search, ids, context, cancellationToken), page);
        return SnapshotOf(search, context, cancellationToken).GetPage(page);
    }

    private Snapshot<T> SnapshotOf(in CatalogSearch search, ReadContext context, CancellationToken cancellationToken)
    {
        var (request, audience) = (search.Request, context.Audience);
        var byLanguage = kind.HasLanguage || !request.Sort.IsEmpty;
        var key = new SnapshotKey(
            search.Scope,
            countries.ClassOf(audience.Country),
            groups.ClassOf(audience.Groups, kind),
            byLanguage ? audience.Languages : default,
            request.Key);
        var snapshot = snapshots.Find(key);
        if (snapshot is null || !snapshot.Covers(audience.Instant))
        {
            snapshot = CreateSnapshot(search, audience, cancellationToken);
            snapshots.Set(key, snapshot);
        }

        context.Dependencies?.Narrow(snapshot.Validity);
        return snapshot;
    }

    private Snapshot<T> CreateSnapshot(in CatalogSearch search, CatalogAudience audience, CancellationToken cancellationToken)
    {
        var validity = new Validity(audience.Instant);
        var visible = ListFilter.KeepVisible(items.IsVisible, items.Under(search.Scope), audience, ref validity);
        return new(Evaluate(visible, search, audience, cancellationToken), validity);
    }

    private T[] Select(in CatalogSearch search, ImmutableArray<long> ids, ReadContext context, CancellationToken cancellationToken)
    {
        var (audience, validity) = (context.Audience, new Validity(context.Audience.Instant));
        var candidates = search.Scope.Kind == ScopeKind.All && kind.IsListed
            ? kind.Sort(ids.Select(items.Find).OfType<T>())
            : ListFilter.KeepIds(items.Under(search.Scope), kind.IdOf, ids);
        var visible = ListFilter.KeepVisible(items.IsVisible, candidates, audience, ref validity);
        context.Dependencies?.Narrow(validity);
        return Evaluate(visible, search, audience, cancellationToken);
    }

    private T[] Evaluate(T[] visible, in CatalogSearch search, CatalogAudience audience, CancellationToken cancellationToken) =>
        ListEvaluator.Evaluate(
            visible, search.Request, kind.Fields, audience, search.Scope.Kind == ScopeKind.Category, items.Texts, cancellationToken);
}
