using System.Text.Json.Nodes;

namespace Kinow.Aws.Tests;

public sealed class EmbeddedMetricTests
{
    [Fact]
    public void A_figure_is_one_line_that_describes_itself()
    {
        var line = EmbeddedMetric.Line(
            "Kinow/ClientApi", ("Platform", "257"), "LiveConnections", "Count", 4_001, DateTimeOffset.FromUnixTimeMilliseconds(1_764_576_000_123));
        var expected = JsonNode.Parse("""
            {
              "_aws": {
                "Timestamp": 1764576000123,
                "CloudWatchMetrics": [
                  {
                    "Namespace": "Kinow/ClientApi",
                    "Dimensions": [["Platform"]],
                    "Metrics": [{ "Name": "LiveConnections", "Unit": "Count" }]
                  }
                ]
              },
              "Platform": "257",
              "LiveConnections": 4001
            }
            """);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(line)), line);
        Assert.DoesNotContain('\n', line);
    }
}
