using System.Diagnostics.Metrics;
using Kinow.Aws;
using Microsoft.Extensions.Hosting;

namespace Kinow.ClientApi.Hosting;

/// <summary>
/// Tells CloudWatch how many live connections a task of ECS has, once a minute, as a line of its log: tasks are started and ended by it.
/// </summary>
/// <param name="platform">The platform, the metric's dimension.</param>
/// <param name="output">Where the log is.</param>
internal sealed class LiveFigures(int platform, TextWriter output, TimeProvider clock) : BackgroundService
{
    /// <summary>The variable that tasks of ECS have.</summary>
    public const string TaskVariable = "ECS_CONTAINER_METADATA_URI_V4";

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private long connections;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var listener = new MeterListener();
        listener.InstrumentPublished = static (instrument, own) =>
        {
            if (instrument.Name == "graphql.server.live.connections") own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, change, _, _) => Interlocked.Add(ref connections, change));
        listener.Start();
        using var minute = new PeriodicTimer(Interval, clock);
        while (await minute.WaitForNextTickAsync(stoppingToken)) await output.WriteLineAsync(Line());
    }

    private string Line() => EmbeddedMetric.Line(
        "Kinow/ClientApi", ("Platform", $"{platform}"), "LiveConnections", "Count", Interlocked.Read(ref connections), clock.GetUtcNow());
}
