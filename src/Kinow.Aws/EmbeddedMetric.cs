using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Kinow.Aws;

/// <summary>
/// A figure as a line of a log that CloudWatch makes a metric of (embedded metric format): nothing is called, and nobody waits.
/// </summary>
public static class EmbeddedMetric
{
    /// <summary>Writes the line, without its end.</summary>
    /// <param name="space">The metric's namespace, such as <c>Kinow/ClientApi</c>.</param>
    /// <param name="dimension">What tells it from others of its name: a name and its value.</param>
    /// <param name="name">The metric's name.</param>
    /// <param name="unit">As CloudWatch calls it, such as <c>Count</c>.</param>
    /// <param name="value">The figure; finite.</param>
    /// <param name="at">When it was true.</param>
    public static string Line(
        string space, (string Name, string Value) dimension, string name, string unit, double value, DateTimeOffset at)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            WriteDescription(json, space, dimension.Name, name, unit, at);
            json.WriteString(dimension.Name, dimension.Value);
            json.WriteNumber(name, value);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void WriteDescription(Utf8JsonWriter json, string space, string dimension, string name, string unit, DateTimeOffset at)
    {
        json.WriteStartObject("_aws");
        json.WriteNumber("Timestamp", at.ToUnixTimeMilliseconds());
        json.WriteStartArray("CloudWatchMetrics");
        json.WriteStartObject();
        json.WriteString("Namespace", space);
        json.WriteStartArray("Dimensions");
        json.WriteStartArray();
        json.WriteStringValue(dimension);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteStartArray("Metrics");
        json.WriteStartObject();
        json.WriteString("Name", name);
        json.WriteString("Unit", unit);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
