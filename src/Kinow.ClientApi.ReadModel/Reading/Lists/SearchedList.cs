using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Loading;

namespace Kinow.ClientApi.ReadModel.Reading.Lists;

/// <summary>Lists that the search engine finds. Cached ones are answered at once; the others are loaded together.</summary>
internal sealed class SearchedList<T>(ItemCache<T> cache, IBatchLoader loader) : IItemList<T>
    where T : class
{
    private readonly CacheRules rules = cache.Rules;

    public ValueTask<Page<T>[]> SearchAsync(
        ReadOnlyMemory<CatalogSearch> searches, ReadContext context, CancellationToken cancellationToken)
    {
        var (audience, batch) = (context.Audience, context.Batch);
        var span = searches.Span;
        var pages = new Page<T>[span.Length];
        PendingLoad<Page<T>>?[]? waits = null;
        var loads = new LoadCollector(loader, batch);
        var now = rules.Now;
        for (var i = 0; i < pages.Length; i++)
        {
            ref readonly var search = ref span[i];
            var entry = cache.Pages.FindOrAdd(PageKey.Of(search, audience, cache.Kind));
            var cached = entry.Cached;
            var freshness = cached is null ? Freshness.Expired : cache.FreshnessOf(cached, audience.Instant, now);
            if (freshness != Freshness.Expired)
            {
                pages[i] = cached!.Value;
                context.Dependencies?.Narrow(cached.Until);
                if (cached.IsDegraded) batch.Degrade();
                if (freshness == Freshness.Aging && entry.TryBegin(now, rules.LoadLimit, audience.Instant) is { } renewal)
                {
                    Add(ref loads, entry, renewal, search, audience, now, isAwaited: false);
                }

                continue;
            }

            var pending = entry.Begin(now, rules.LoadLimit, audience.Instant, out var isMine);
            if (isMine) Add(ref loads, entry, pending, search, audience, now, isAwaited: true);
            (waits ??= new PendingLoad<Page<T>>?[pages.Length])[i] = pending;
        }

        loads.Send();
        if (waits is null) return new(pages);
        var loaded = PendingLoads.WhenAllAsync(pages, waits, batch, cancellationToken);
        return context.Dependencies is { } read ? NoteAsync(loaded, audience.Instant, read) : loaded;
    }

    // How long a list holds is known once it is there.
    private async ValueTask<Page<T>[]> NoteAsync(ValueTask<Page<T>[]> loaded, DateTimeOffset instant, ReadDependencies read)
    {
        var pages = await loaded;
        read.Narrow(cache.Edges.After(instant, rules.Now));
        return pages;
    }

    private void Add(
        ref LoadCollector loads, CacheEntry<Page<T>> entry, PendingLoad<Page<T>> pending, in CatalogSearch search,
        CatalogAudience audience, long now, bool isAwaited)
    {
        EdgeLoad.AddTo(ref loads, cache, audience.Instant, now);
        loads.Add(new PageLoad<T>(cache, entry, pending, search, audience) { IsAwaited = isAwaited });
    }
}
