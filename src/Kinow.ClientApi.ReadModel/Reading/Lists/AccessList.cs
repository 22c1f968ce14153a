using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Loading;

namespace Kinow.ClientApi.ReadModel.Reading.Lists;

/// <summary>
/// Searches for one viewer. Their pages are read anew each time and are kept for nobody; the documents in them are cached.
/// </summary>
internal sealed class AccessList<T>(ItemCache<T> cache, IBatchLoader loader)
    where T : class
{
    internal async ValueTask<Page<T>> SearchAsync(
        ListRequest request, AccessSearch<T> access, ReadContext context, CancellationToken cancellationToken)
    {
        var entry = new CacheEntry<Page<T>>();
        var pending = entry.Begin(cache.Rules.Now, cache.Rules.LoadLimit, context.Audience.Instant, out _);
        var loads = new LoadCollector(loader, context.Batch);
        loads.Add(new PageLoad<T>(cache, entry, pending, new(request), context.Audience) { IsAwaited = true, Access = access });
        loads.Send();
        var pages = await PendingLoads.WhenAllAsync(new Page<T>[1], [pending], context.Batch, cancellationToken);
        return pages[0];
    }
}
