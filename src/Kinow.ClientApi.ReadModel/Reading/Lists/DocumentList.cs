using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Documents;
using Kinow.ClientApi.ReadModel.Reading.Loading;

namespace Kinow.ClientApi.ReadModel.Reading.Lists;

/// <summary>Documents by id. Cached ones are answered at once; the others are loaded together.</summary>
internal sealed class DocumentList<T>(DocumentCache<T> cache, IBatchLoader loader, long hardAge)
    where T : class
{
    private readonly CacheRules rules = cache.Rules;

    /// <summary>Reads documents whoever may see them, in the order of the ids.</summary>
    internal ValueTask<Document<T>[]> ReadAsync(ReadOnlySpan<long> ids, ReadBatch? batch, CancellationToken cancellationToken)
    {
        var documents = new Document<T>[ids.Length];
        PendingLoad<Document<T>>?[]? waits = null;
        var loads = new LoadCollector(loader, batch);
        var now = rules.Now;
        for (var i = 0; i < documents.Length; i++)
        {
            var entry = cache.EntryOf(ids[i]);
            var cached = entry.Cached;
            var freshness = cached is null ? Freshness.Expired : cache.FreshnessOf(ids[i], cached, now, hardAge);
            if (freshness != Freshness.Expired)
            {
                documents[i] = cached!.Value;
                if (cached.IsDegraded) batch.Degrade();
                if (freshness == Freshness.Aging && entry.TryBegin(now, rules.LoadLimit, default) is { } renewal)
                {
                    loads.Add(new DocumentLoad<T>(cache, ids[i], entry, renewal) { IsAwaited = false });
                }

                continue;
            }

            var pending = entry.Begin(now, cache.JoinLimitOf(ids[i], now), default, out var isMine);
            if (isMine) loads.Add(new DocumentLoad<T>(cache, ids[i], entry, pending) { IsAwaited = true });
            (waits ??= new PendingLoad<Document<T>>?[documents.Length])[i] = pending;
        }

        loads.Send();
        return waits is null ? new(documents) : PendingLoads.WhenAllAsync(documents, waits, batch, cancellationToken);
    }
}
