using System.Collections.Immutable;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Facets;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Loading;

namespace Kinow.ClientApi.ReadModel.Reading.Lists;

/// <summary>Counts values among what a search finds. Counts are read anew each time.</summary>
internal sealed class FacetList<T>(ItemCache<T> cache, IBatchLoader loader)
    where T : class
{
    internal async ValueTask<FacetCounts> CountAsync(
        ListRequest request, ImmutableArray<SearchField> fields, ReadContext context, CancellationToken cancellationToken)
    {
        var (instant, now) = (context.Audience.Instant, cache.Rules.Now);
        var entry = new CacheEntry<FacetCounts>();
        var pending = entry.Begin(now, cache.Rules.LoadLimit, instant, out _);
        var loads = new LoadCollector(loader, context.Batch);
        EdgeLoad.AddTo(ref loads, cache, instant, now);
        loads.Add(new FacetLoad<T>(cache, entry, pending, request, fields, context.Audience) { IsAwaited = true });
        loads.Send();
        var counts = await PendingLoads.WhenAllAsync(new FacetCounts[1], [pending], context.Batch, cancellationToken);
        context.Dependencies?.Narrow(cache.Edges.After(instant, cache.Rules.Now));
        return counts[0];
    }
}
