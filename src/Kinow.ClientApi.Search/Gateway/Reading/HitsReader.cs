using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Gateway.Reading;

/// <summary>Reads the <c>hits</c> of a search.</summary>
internal static class HitsReader
{
    internal static (long Total, ImmutableArray<SearchHit> Hits) Read(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        var total = -1L;
        ImmutableArray<SearchHit> hits = default;
        reader.Read();
        ReplyJson.Expect(ref reader, JsonTokenType.StartObject);
        while (ReplyJson.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("total"u8)) total = ReadTotal(ref reader);
            else if (reader.ValueTextEquals("hits"u8)) hits = ReadHits(ref reader, body);
            else ReplyJson.Pass(ref reader);
        }

        return hits.IsDefault ? throw new JsonException("a search has no hits") : (total < 0 ? hits.Length : total, hits);
    }

    private static long ReadTotal(ref Utf8JsonReader reader)
    {
        var total = -1L;
        reader.Read();
        if (reader.TokenType == JsonTokenType.Number) return reader.GetInt64();
        ReplyJson.Expect(ref reader, JsonTokenType.StartObject);
        while (ReplyJson.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("value"u8)) total = ReplyJson.ReadLong(ref reader);
            else ReplyJson.Pass(ref reader);
        }

        return total < 0 ? throw new JsonException("a total has no value") : total;
    }

    private static ImmutableArray<SearchHit> ReadHits(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        var hits = ImmutableArray.CreateBuilder<SearchHit>();
        ReplyJson.EnterArray(ref reader);
        while (ReplyJson.NextObject(ref reader)) hits.Add(ReadHit(ref reader, body));
        return hits.DrainToImmutable();
    }

    private static SearchHit ReadHit(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        string? id = null, index = null;
        var version = 0L;
        ReadOnlyMemory<byte> source = default, sort = default;
        while (ReplyJson.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("_id"u8)) id = ReplyJson.ReadText(ref reader);
            else if (reader.ValueTextEquals("_index"u8)) index = ReplyJson.ReadText(ref reader);
            else if (reader.ValueTextEquals("_version"u8)) version = ReplyJson.ReadLong(ref reader);
            else if (reader.ValueTextEquals("_source"u8)) source = ReplyJson.Slice(ref reader, body);
            else if (reader.ValueTextEquals("sort"u8)) sort = ReplyJson.Slice(ref reader, body);
            else ReplyJson.Pass(ref reader);
        }

        return id is null || index is null
            ? throw new JsonException("a hit has no id or index")
            : new(id, index, version, source, sort);
    }
}
