using System.Diagnostics.Metrics;

namespace Kinow.ClientApi.Edge.Purging;

/// <summary>What is counted of purges.</summary>
internal static class PurgeMetrics
{
    internal const string MeterName = "Kinow.ClientApi.Edge";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Purges = Meter.CreateCounter<long>(
        "kinow.edge.purges", "{purge}", "Calls that have an edge forget answers, by what became of them.");

    internal static void OnPurged(string edge) => Add(edge, "purged");

    internal static void OnRetried(string edge) => Add(edge, "retried");

    internal static void OnFailed(string edge) => Add(edge, "failed");

    private static void Add(string edge, string outcome) =>
        Purges.Add(1, new KeyValuePair<string, object?>("edge", edge), new KeyValuePair<string, object?>("outcome", outcome));
}
