using Kinow.ClientApi.ReadModel.Reading.Changes;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>
/// When windows of one kind open or close next: until then, lists say the same as long as no document changes. One moment serves all lists
/// of the kind, for it is asked for once, however many lists there are.
/// </summary>
internal sealed class WindowEdges(DocumentKind kind, CacheRules rules)
{
    private readonly KindChanges changes = rules.Changes.Of(kind);

    /// <summary>What was read last.</summary>
    internal CacheEntry<WindowEdge> Entry { get; } = new();

    /// <summary>The first edge after a moment; long ago where that is not known.</summary>
    internal DateTimeOffset After(DateTimeOffset instant, long now) =>
        Entry.Cached is { IsDegraded: false } edge && instant >= edge.Instant && instant < edge.Value.At
        && rules.HearsOfChanges(now) && rules.AsOfSearch(edge.At) >= changes.LastAt
            ? edge.Value.At
            : default;

    /// <summary>Starts a load where it is not known and a list that is read now would be kept.</summary>
    internal PendingLoad<WindowEdge>? TryBegin(DateTimeOffset instant, long now) =>
        rules.HearsOfChanges(now) && rules.AsOfSearch(now) >= changes.LastAt && After(instant, now) == default
            ? Entry.TryBegin(now, rules.LoadLimit, instant)
            : null;
}
