using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Documents;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <inheritdoc/>
internal sealed class DocumentLoad<T>(
    DocumentCache<T> cache, long id, CacheEntry<Document<T>> entry, PendingLoad<Document<T>> pending) : DocumentLoad
    where T : class
{
    internal override DocumentKind Kind => cache.Source.Kind;

    internal override string Id { get; } = cache.Source.IdOf(id);

    internal override void Accept(long version, ReadOnlySpan<byte> source)
    {
        var cached = entry.Cached?.Value;
        var document = cached is not null && cached.Version >= version ? cached : cache.Source.Parse(version, source);
        if (document is null) IsMissed = IsOutdated = true;
        else End(document, isDegraded: false);
    }

    internal override void AcceptNone() => End(Document<T>.None, isDegraded: true);

    internal override async Task LoadAsync(ICatalogOrigin origin, IReadOnlyList<DocumentLoad> loads, CancellationToken cancellationToken)
    {
        var typed = loads.Cast<DocumentLoad<T>>().ToList();
        var loaded = await origin.LoadAsync(cache.Source, [.. typed.Select(static load => load.Key)], cancellationToken);
        foreach (var load in typed) load.End(loaded.GetValueOrDefault(load.Key) ?? Document<T>.None, isDegraded: !IsMissed);
        if (IsMissed && loaded.Count > 0) origin.WriteForward(cache.Source, loaded);
    }

    internal override void Fail(Exception reason)
    {
        IsDone = IsFailed = true;
        entry.End(pending, reason, cache.Rules.Now, cache.Rules.StaleAge);
    }

    private long Key => id;

    private void End(Document<T> document, bool isDegraded)
    {
        IsDone = true;
        cache.Grow(entry.End(pending, document, document.Weight, isDegraded));
    }
}
