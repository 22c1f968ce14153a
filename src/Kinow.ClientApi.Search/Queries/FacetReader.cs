using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Search.Facets;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>Reads the counts that <see cref="FacetBody"/> asks for.</summary>
internal static class FacetReader
{
    /// <exception cref="FormatException">They are not what was asked for.</exception>
    internal static FacetCounts Read(ReadOnlyMemory<byte> aggregations, int fields)
    {
        try
        {
            using var json = JsonDocument.Parse(aggregations);
            return new([.. Enumerable.Range(0, fields).Select(field => Read(json.RootElement.GetProperty(FacetBody.NameOf(field))))]);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("The counts cannot be read.", unreadable);
        }
    }

    // Those of facts stand two levels deeper.
    private static ImmutableArray<FacetCount> Read(JsonElement field)
    {
        while (field.TryGetProperty(FacetBody.Values, out var inner)) field = inner;
        return [.. field.GetProperty("buckets"u8).EnumerateArray().Select(ReadBucket)];
    }

    private static FacetCount ReadBucket(JsonElement bucket)
    {
        var key = bucket.GetProperty("key"u8);
        var counted = bucket.TryGetProperty(FacetBody.Items, out var items) ? items : bucket;
        return new(
            key.ValueKind == JsonValueKind.String ? key.GetString()! : key.GetRawText(), counted.GetProperty("doc_count"u8).GetInt32());
    }
}
