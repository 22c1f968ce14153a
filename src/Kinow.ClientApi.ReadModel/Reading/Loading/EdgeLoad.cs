using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Results;
using Kinow.ClientApi.Search.Queries;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>The load of the moment at which a window opens or closes next.</summary>
internal sealed class EdgeLoad(ItemKind kind, WindowEdges edges, PendingLoad<WindowEdge> pending, CacheRules rules) : SearchLoad
{
    internal override DocumentKind Kind { get; } = DocumentKinds.Of(kind);

    /// <summary>
    /// Adds it where it is not known: how long what is found holds comes before what is found, as both travel together.
    /// </summary>
    internal static void AddTo<T>(ref LoadCollector loads, ItemCache<T> cache, DateTimeOffset instant, long now)
        where T : class
    {
        if (cache.Edges.TryBegin(instant, now) is { } pending)
            loads.Add(new EdgeLoad(cache.Kind, cache.Edges, pending, cache.Rules) { IsAwaited = false });
    }

    internal override void AddTo(MultiSearchBody body, string alias) =>
        body.Add(alias, new EdgeBody(kind, pending.Instant), EdgeBody.Write);

    internal override void Accept(SearchResult result, List<DocumentLoad> missing)
    {
        var next = EdgeReader.Read(result.Aggregations);
        IsFound = true;
        End(new(next), isDegraded: false);
    }

    // Nothing is ever missing from it.
    internal override void Finish()
    {
    }

    // Who answers lists for want of the engine is asked again soon.
    internal override ValueTask AskAsync(ICatalogStore store, CancellationToken cancellationToken)
    {
        End(new(pending.Instant), isDegraded: true);
        return default;
    }

    internal override void Fail(Exception reason)
    {
        IsDone = true;
        edges.Entry.End(pending, reason, rules.Now, rules.StaleAge);
    }

    private void End(WindowEdge edge, bool isDegraded)
    {
        IsDone = true;
        edges.Entry.End(pending, edge, 0, isDegraded);
    }
}
