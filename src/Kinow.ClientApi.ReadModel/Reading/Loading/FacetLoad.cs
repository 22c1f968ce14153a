using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Facets;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Results;
using Kinow.ClientApi.Search.Queries;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>The load of the counts of some fields.</summary>
internal sealed class FacetLoad<T>(
    ItemCache<T> cache, CacheEntry<FacetCounts> entry, PendingLoad<FacetCounts> pending, ListRequest request,
    ImmutableArray<SearchField> fields, CatalogAudience audience) : SearchLoad
    where T : class
{
    internal override DocumentKind Kind => cache.Documents.Source.Kind;

    internal override void AddTo(MultiSearchBody body, string alias) =>
        body.Add(alias, new FacetBody(new(cache.Kind, new(request), audience, []), fields), FacetBody.Write);

    internal override void Accept(SearchResult result, List<DocumentLoad> missing)
    {
        var counts = FacetReader.Read(result.Aggregations, fields.Length);
        IsFound = true;
        End(counts, isDegraded: false);
    }

    // Nothing is ever missing from counts.
    internal override void Finish()
    {
    }

    internal override async ValueTask AskAsync(ICatalogStore store, CancellationToken cancellationToken) =>
        End(await store.CountAsync(cache.Kind, request, fields, new(audience), cancellationToken), isDegraded: true);

    internal override void Fail(Exception reason)
    {
        IsDone = true;
        entry.End(pending, reason, cache.Rules.Now, cache.Rules.StaleAge);
    }

    private void End(FacetCounts counts, bool isDegraded)
    {
        IsDone = true;
        entry.End(pending, counts, 0, isDegraded);
    }
}
