using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Documents;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Results;
using Kinow.ClientApi.Search.Queries;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>The load of a page of a search.</summary>
/// <remarks>
/// Of a page that is renewed only ids and versions are asked for, whoever waits for it: most of its documents are cached, and the few that
/// have changed are read by their ids.
/// </remarks>
internal sealed class PageLoad<T>(
    ItemCache<T> cache, CacheEntry<Page<T>> entry, PendingLoad<Page<T>> pending, CatalogSearch search, CatalogAudience audience)
    : SearchLoad
    where T : class
{
    /// <summary>For whom alone the page is; null for everybody. Then its entry is in no cache.</summary>
    internal AccessSearch<T>? Access { get; init; }

    private long[] ids = [];
    private Document<T>?[] documents = [];
    private DocumentLoad?[] loads = [];
    private int total;

    internal override DocumentKind Kind => cache.Documents.Source.Kind;

    internal override void AddTo(MultiSearchBody body, string alias) =>
        body.Add(
            alias,
            new SearchBody(cache.Kind, search, audience, entry.Cached is null ? DocumentParts.All : []) { Access = Access?.Clauses },
            SearchBody.Write);

    internal override void Accept(SearchResult result, List<DocumentLoad> missing)
    {
        var hits = result.Hits;
        total = (int)Math.Min(result.Total, int.MaxValue);
        ids = new long[hits.Length];
        documents = new Document<T>?[ids.Length];
        loads = new DocumentLoad?[ids.Length];
        var isWhole = true;
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = DocumentId.Parse(hits[i].Id);
            documents[i] = Read(ids[i], hits[i]);
            if (documents[i] is not null) continue;
            missing.Add(loads[i] = LoadOf(ids[i], isOutdated: !hits[i].Source.IsEmpty));
            isWhole = false;
        }

        IsFound = true;
        if (isWhole) Finish();
    }

    internal override void Finish()
    {
        var items = ImmutableArray.CreateBuilder<T>(ids.Length);
        var (weight, isDegraded) = (0, false);
        for (var i = 0; i < ids.Length; i++)
        {
            var document = documents[i] ?? cache.Documents.Find(ids[i]);
            isDegraded |= loads[i] is { IsDone: false } or { IsFailed: true };
            if (document?.Body is not { } body) continue;
            items.Add(body);
            weight += document.Weight;
        }

        IsDone = true;
        End(ItemCache<T>.PageOf(search.Request.Page, total, items.DrainToImmutable()), weight, isDegraded);
    }

    internal override async ValueTask AskAsync(ICatalogStore store, CancellationToken cancellationToken)
    {
        var page = Access is null
            ? (await store.SearchAsync(cache.Kind, new[] { search }, new(audience), cancellationToken))[0]
            : await Access.AskAsync(store, cancellationToken);
        IsDone = true;
        End(page, 0, isDegraded: true);
    }

    private void End(Page<T> page, int weight, bool isDegraded)
    {
        if (Access is null) cache.End(entry, pending, page, weight, isDegraded);
        else entry.End(pending, page, weight, isDegraded);
    }

    internal override void Fail(Exception reason)
    {
        IsDone = true;
        entry.End(pending, reason, cache.Rules.Now, cache.Rules.StaleAge);
    }

    // A cached document is as good as the one that was found unless that is newer: parsing is what costs, and what is known to be gone
    // stays gone.
    private Document<T>? Read(long id, in SearchHit hit)
    {
        var document = cache.Documents.Find(id);
        if (document is null || document.Version < hit.Version)
        {
            document = hit.Source.IsEmpty ? null : cache.Documents.Source.Parse(hit.Version, hit.Source.Span);
        }

        if (document is not null) cache.Documents.KeepFound(id, document, pending.StartedAt);
        return document;
    }

    private DocumentLoad<T> LoadOf(long id, bool isOutdated) =>
        new(cache.Documents, id, cache.Documents.EntryOf(id), new(pending.StartedAt, default))
        {
            IsAwaited = false,
            IsMissed = isOutdated,
            IsOutdated = isOutdated,
        };
}
