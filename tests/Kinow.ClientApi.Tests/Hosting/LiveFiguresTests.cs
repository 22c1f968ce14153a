using System.Diagnostics.Metrics;
using System.Text.Json;
using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.AspNetCore;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Hosting;

/// <summary>Tasks of ECS are started and ended by what they tell of their connections.</summary>
public sealed class LiveFiguresTests
{
    [Fact]
    public async Task The_connections_that_are_open_are_told_each_minute()
    {
        var clock = new FakeTimeProvider(Api.Now);
        await using var output = new StringWriter();
        using var figures = new LiveFigures(257, output, clock);
        using var meter = new Meter("Kinow.GraphQL.Test");
        var connections = meter.CreateUpDownCounter<long>(GraphQLLiveOptions.ConnectionsMetric);
        connections.Add(5);
        connections.Add(-2);
        await figures.StartAsync(default);
        var told = "";
        for (var i = 0; i < 200 && told is ""; i++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(10);
            told = output.ToString();
        }

        await figures.StopAsync(default);
        using var line = JsonDocument.Parse(told.Split('\n')[0]);
        Assert.Equal("257", line.RootElement.GetProperty("Platform").GetString());
        Assert.Equal(3, line.RootElement.GetProperty("LiveConnections").GetInt32());
        Assert.Equal("Kinow/ClientApi", line.RootElement.GetProperty("_aws").GetProperty("CloudWatchMetrics")[0].GetProperty("Namespace").GetString());
    }
}
