using System.Text.Json;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>Reads the moment that <see cref="EdgeBody"/> asks for.</summary>
internal static class EdgeReader
{
    // The engine finds a least value as a double, which is this far off at most.
    private const long Inexactness = 128;

    /// <returns>The moment, or a few microseconds sooner; the end of time where there is none.</returns>
    /// <exception cref="FormatException">It is not what was asked for.</exception>
    internal static DateTimeOffset Read(ReadOnlyMemory<byte> aggregations)
    {
        try
        {
            using var json = JsonDocument.Parse(aggregations);
            var next = double.MaxValue;
            foreach (var edge in json.RootElement.EnumerateObject())
            {
                var value = edge.Value.GetProperty(EdgeBody.Next).GetProperty("value"u8);
                if (value.ValueKind == JsonValueKind.Number) next = Math.Min(next, value.GetDouble());
            }

            return next >= DateTimeOffset.MaxValue.UtcTicks ? DateTimeOffset.MaxValue : new((long)next - Inexactness, TimeSpan.Zero);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or KeyNotFoundException
            or ArgumentOutOfRangeException)
        {
            throw new FormatException("The next edge of a window cannot be read.", unreadable);
        }
    }
}
