using System.Diagnostics.Metrics;
using Kinow.Aws;
using Kinow.GraphQL.AspNetCore;
using Microsoft.Extensions.Hosting;

namespace Kinow.ClientApi.Hosting;

/// <summary>
/// Tells CloudWatch how many live connections a task of ECS has, once a minute, as a line of its log: tasks are started and ended by it.
/// </summary>
internal sealed class LiveFigures : BackgroundService
{
    /// <summary>The variable that tasks of ECS have.</summary>
    public const string TaskVariable = "ECS_CONTAINER_METADATA_URI_V4";

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private readonly MeterListener listener = new();
    private readonly int platform;
    private readonly TextWriter output;
    private readonly TimeProvider clock;
    private long connections;

    /// <summary>Counts from now on: a connection that was opened before would be missing for ever.</summary>
    /// <param name="platform">The platform, the metric's dimension.</param>
    /// <param name="output">Where the log is.</param>
    public LiveFigures(int platform, TextWriter output, TimeProvider clock)
    {
        (this.platform, this.output, this.clock) = (platform, output, clock);
        listener.InstrumentPublished = static (instrument, own) =>
        {
            if (instrument.Name == GraphQLLiveOptions.ConnectionsMetric) own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, change, _, _) => Interlocked.Add(ref connections, change));
        listener.Start();
    }

    public override void Dispose()
    {
        listener.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minute = new PeriodicTimer(Interval, clock);
        while (await minute.WaitForNextTickAsync(stoppingToken)) await output.WriteLineAsync(Line());
    }

    private string Line() => EmbeddedMetric.Line(
        "Kinow/ClientApi", ("Platform", $"{platform}"), "LiveConnections", "Count", Interlocked.Read(ref connections), clock.GetUtcNow());
}
