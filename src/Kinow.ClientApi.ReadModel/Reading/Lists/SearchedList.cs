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
            if (entry.Cached is { } cached && now - cached.At is var age && age <= rules.HardAge && cached.Answers(audience.Instant, age))
            {
                pages[i] = cached.Value;
                if (cached.IsDegraded) batch.Degrade();
                if (age > rules.PageSoftAge && entry.TryBegin(now, rules.LoadLimit, audience.Instant) is { } renewal)
                {
                    loads.Add(new PageLoad<T>(cache, entry, renewal, search, audience) { IsAwaited = false });
                }

                continue;
            }

            var pending = entry.Begin(now, rules.LoadLimit, audience.Instant, out var isMine);
            if (isMine) loads.Add(new PageLoad<T>(cache, entry, pending, search, audience) { IsAwaited = true });
            (waits ??= new PendingLoad<Page<T>>?[pages.Length])[i] = pending;
        }

        loads.Send();
        return waits is null ? new(pages) : PendingLoads.WhenAllAsync(pages, waits, batch, cancellationToken);
    }
}
