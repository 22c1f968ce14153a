using System.Diagnostics.Metrics;
using Kinow.GraphQL.AspNetCore.Hosting;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>Metrics of live connections. They cost nothing without listeners.</summary>
internal static class LiveTelemetry
{
    private static readonly Counter<long> Runs =
        Telemetry.Meter.CreateCounter<long>("graphql.server.live.runs", "{run}", "Runs of live queries, each for all who follow.");

    /// <summary>How many clients are connected.</summary>
    public static UpDownCounter<long> Connections { get; } =
        Telemetry.Meter.CreateUpDownCounter<long>(
            GraphQLLiveOptions.ConnectionsMetric, "{connection}", "Live connections that are open.");

    /// <summary>Counts a run of a live query.</summary>
    public static void CountRun() => Runs.Add(1);
}
