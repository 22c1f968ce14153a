using Kinow.ClientApi.ReadModel.Reading.Changes;
using Kinow.ClientApi.ReadModel.Reading.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>Cached documents of one kind, by id.</summary>
/// <param name="source">How documents of this kind are named and read.</param>
/// <param name="rules">Ages and limits.</param>
/// <param name="share">The part of the cache's bytes that this kind may take, up to 1.</param>
internal sealed class DocumentCache<T>(DocumentSource<T> source, CacheRules rules, double share)
    where T : class
{
    private readonly CacheTable<long, Document<T>> entries = new((long)(rules.Options.DocumentBytes * share));

    internal DocumentSource<T> Source { get; } = source;

    internal CacheRules Rules { get; } = rules;

    private KindChanges Changes { get; } = rules.Changes.Of(source.Kind);

    /// <summary>
    /// What may be done with a cached document: one that is known to be of before a change is not given. Where all may have changed, such
    /// as for a container that has just begun to hear of changes, ages decide.
    /// </summary>
    internal Freshness FreshnessOf(long id, CachedValue<Document<T>> cached, long now, long hardAge) =>
        !cached.IsDegraded && cached.AsOf < Changes.ToldAt(id) && Rules.HearsOfChanges(now)
            ? Freshness.Expired
            : Rules.Of(cached.At, cached.AsOf, cached.IsDegraded ? null : Changes.AtOf(id), now, Rules.DocumentSoftAge, hardAge);

    /// <summary>How old a load of a document may be that a reader joins: none that began before a change which is known.</summary>
    internal long JoinLimitOf(long id, long now) =>
        Rules.HearsOfChanges(now) ? Math.Min(Rules.LoadLimit, now - Changes.ToldAt(id)) : Rules.LoadLimit;

    internal CacheEntry<Document<T>> EntryOf(long id) => entries.FindOrAdd(id);

    /// <summary>The cached document, however old.</summary>
    internal Document<T>? Find(long id) => entries.Find(id)?.Cached?.Value;

    /// <summary>Keeps a document that a search has found, or makes the one that is there younger.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="at">When the search began.</param>
    internal void KeepFound(long id, Document<T> document, long at) =>
        Grow(EntryOf(id).Keep(new(document, at, default, document.Weight) { AsOf = Rules.AsOfSearch(at) }));

    internal void Grow(int growth) => entries.Grow(growth);
}
