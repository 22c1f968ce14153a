using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Gateway.Reading;

/// <summary>Reads the answer of <c>_msearch</c>.</summary>
internal static class MultiSearchReader
{
    internal static MultiSearchResult Read(SearchReply reply, int expected)
    {
        if (reply.Status is not 200) throw new JsonException($"status {reply.Status}");
        ImmutableArray<SearchResult> results = default;
        var reader = ReplyJson.Open(reply.Body.Span);
        while (ReplyJson.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("responses"u8)) results = ReadAll(ref reader, reply.Body, expected);
            else ReplyJson.Pass(ref reader);
        }

        if (results.IsDefault || results.Length != expected) throw new JsonException("the number of answers is wrong");
        return new(reply, results);
    }

    private static ImmutableArray<SearchResult> ReadAll(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, int expected)
    {
        var results = ImmutableArray.CreateBuilder<SearchResult>(expected);
        ReplyJson.EnterArray(ref reader);
        while (ReplyJson.NextObject(ref reader)) results.Add(ReadOne(ref reader, body));
        return results.DrainToImmutable();
    }

    private static SearchResult ReadOne(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        SearchError? error = null;
        var status = 200;
        var isPartial = false;
        ReadOnlyMemory<byte> aggregations = default;
        (long Total, ImmutableArray<SearchHit> Hits)? found = null;
        while (ReplyJson.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("hits"u8)) found = HitsReader.Read(ref reader, body);
            else if (reader.ValueTextEquals("_shards"u8)) isPartial |= HasFailedShards(ref reader);
            else if (reader.ValueTextEquals("timed_out"u8)) isPartial |= ReplyJson.ReadFlag(ref reader);
            else if (reader.ValueTextEquals("aggregations"u8)) aggregations = ReplyJson.Slice(ref reader, body);
            else if (reader.ValueTextEquals("status"u8)) status = (int)ReplyJson.ReadLong(ref reader);
            else if (reader.ValueTextEquals("error"u8)) error = ErrorReader.ReadError(ref reader);
            else ReplyJson.Pass(ref reader);
        }

        if (error is { IsMissingIndex: true }) return SearchResult.Missing;
        if (error is not null) throw ReplyRules.Refusal("_msearch", status is 200 ? 500 : status, error);
        if (isPartial) throw ReplyRules.Refusal("_msearch", 503, new("partial", "only some shards answered"));
        return found is { } all ? new(false, all.Total, all.Hits, aggregations) : throw new JsonException("a search has no hits");
    }

    private static bool HasFailedShards(ref Utf8JsonReader reader)
    {
        var failed = 0L;
        reader.Read();
        ReplyJson.Expect(ref reader, JsonTokenType.StartObject);
        while (ReplyJson.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("failed"u8)) failed = ReplyJson.ReadLong(ref reader);
            else ReplyJson.Pass(ref reader);
        }

        return failed > 0;
    }
}
