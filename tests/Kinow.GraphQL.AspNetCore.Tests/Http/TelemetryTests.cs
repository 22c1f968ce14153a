using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Http;

public sealed class TelemetryTests
{
    [Fact]
    public async Task A_span_and_a_measurement_describe_each_operation()
    {
        var spans = new ConcurrentQueue<Activity>();
        var measurements = new ConcurrentQueue<string?>();
        using var traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Kinow.GraphQL",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(traces);
        using var meter = new MeterListener();
        meter.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "graphql.server.operation.duration") listener.EnableMeasurementEvents(instrument);
        };
        meter.SetMeasurementEventCallback<double>((_, _, tags, _) => measurements.Enqueue(tags[0].Value as string));
        meter.Start();
        await using var server = await TestServer.StartAsync();

        await server.QueryAsync("query Traced { hello broken }");

        await Eventually.HoldsAsync(() => spans.Any(s => s.GetTagItem("graphql.operation.name") as string == "Traced"));
        var span = spans.First(s => s.GetTagItem("graphql.operation.name") as string == "Traced");
        Assert.Equal("query", span.DisplayName);
        Assert.Equal(ActivityKind.Server, span.Kind);
        Assert.Equal("query", span.GetTagItem("graphql.operation.type"));
        Assert.Equal("INTERNAL_SERVER_ERROR", span.GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        await Eventually.HoldsAsync(() => measurements.Contains("query"));
    }
}
