using System.Collections.Immutable;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.ReadModel.Reading.Changes;
using Kinow.ClientApi.ReadModel.Reading.Documents;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>What a container caches of one kind of item: documents by id, and pages of searches.</summary>
internal sealed class ItemCache<T>(ItemKind<T> kind, CacheRules rules)
    where T : class
{
    private const int PageBytes = 400;
    private const int ItemBytes = 16;

    private static double ShareOf(ItemKind<T> kind) => CacheShares.Of(kind);

    internal ItemKind<T> Kind { get; } = kind;

    internal CacheRules Rules { get; } = rules;

    internal DocumentCache<T> Documents { get; } = new(DocumentSource<T>.Of(kind), rules, ShareOf(kind));

    internal CacheTable<PageKey, Page<T>> Pages { get; } = new((long)(rules.Options.PageBytes * ShareOf(kind)));

    /// <summary>When publication windows open or close next.</summary>
    internal WindowEdges Edges { get; } = new(DocumentKinds.Of(kind), rules);

    private KindChanges Changes { get; } = rules.Changes.Of(DocumentKinds.Of(kind));

    /// <summary>What may be done with a cached page for a moment that is asked about.</summary>
    internal Freshness FreshnessOf(CachedValue<Page<T>> cached, DateTimeOffset instant, long now) =>
        !cached.Answers(instant, now - cached.At) ? Freshness.Expired
        : Rules.Of(
            cached.At,
            Rules.AsOfSearch(cached.At),
            cached.IsDegraded || instant >= cached.Until ? null : Changes.LastAt,
            now,
            Rules.PageSoftAge,
            Rules.HardAge);

    /// <summary>Completes the load of a page.</summary>
    /// <param name="entry">Its entry.</param>
    /// <param name="weight">Estimated bytes of its items. They may be cached as documents too, but need not be for long.</param>
    /// <param name="isDegraded">Whether it may be stale or incomplete.</param>
    internal void End(CacheEntry<Page<T>> entry, PendingLoad<Page<T>> pending, Page<T> page, int weight, bool isDegraded) =>
        Pages.Grow(entry.End(
            pending, page, PageBytes + (page.Items.Length * ItemBytes) + weight, isDegraded, Edges.After(pending.Instant, Rules.Now)));

    internal static Page<T> PageOf(PageRequest request, int total, ImmutableArray<T> items) =>
        new(new(request.Page, request.PerPage, total), items);
}
