using Amazon.CDK.AWS.CloudWatch;
using Kinow.Infra.Live;

namespace Kinow.Infra.Watch;

/// <summary>The dashboard, a row for each part of the way of a request.</summary>
internal static class SystemDashboard
{
    public static IWidget[][] Rows(SystemMetrics metrics) =>
    [
        [
            Graph("Requests and answers from the cache", metrics.Requests, metrics.CacheHits, metrics.CacheMisses),
            Graph("Latency (ms)", metrics.Latency("p50"), metrics.Latency("p99")),
            Graph("Errors", metrics.ServerErrors, metrics.ClientErrors),
        ],
        [
            Graph("Functions: p99 time (ms)", Each(metrics, SystemMetrics.Time)),
            Graph("Functions: instances", Each(metrics, SystemMetrics.Instances)),
            Graph("Functions: errors and throttles", [.. Each(metrics, SystemMetrics.Errors), .. Each(metrics, SystemMetrics.Throttles)]),
        ],
        [
            Graph("Commands waiting", metrics.WaitingCommands, metrics.DeadLetters),
            Graph("Oldest command (s)", metrics.OldestCommand),
        ],
        [
            Graph("Database: load (%) and capacity (ACU)", metrics.DatabaseLoad, metrics.DatabaseCapacity),
            Graph("Database: connections", metrics.DatabaseConnections),
            Graph("Search: load and memory (%)", metrics.SearchLoad, metrics.SearchMemory),
            Graph("Search: p99 latency (ms)", metrics.SearchLatency),
        ],
        .. metrics.Live is { } live ? (IWidget[][])[OfLive(live)] : [],
    ];

    private static IWidget[] OfLive(LiveMetrics live) =>
    [
        Graph("Live: connections of a task", live.ConnectionsOfTask, live.MostConnections),
        Graph("Live: tasks", live.Healthy, live.Unhealthy),
        Graph("Live: load and memory (%)", live.Load, live.Memory),
        Graph("Live: errors", live.ServerErrors),
    ];

    private static IMetric[] Each(SystemMetrics metrics, Func<Amazon.CDK.AWS.Lambda.Function, Metric> read) =>
        [.. metrics.Functions.Select(f => read(f.Function).With(new MetricOptions { Label = f.Name }))];

    private static GraphWidget Graph(string title, params IMetric[] metrics) =>
        new(new GraphWidgetProps { Title = title, Left = metrics, Width = 6, Height = 6 });
}
