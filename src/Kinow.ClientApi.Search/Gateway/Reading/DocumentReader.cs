using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Gateway.Reading;

/// <summary>Reads the answers of <c>_doc</c> and <c>_mget</c>.</summary>
internal static class DocumentReader
{
    internal static MultiGetResult ReadAll(SearchReply reply, int expected)
    {
        if (reply.Status is not 200) throw new JsonException($"status {reply.Status}");
        var documents = ImmutableArray.CreateBuilder<GetResult>(expected);
        var reader = ReplyJson.Open(reply.Body.Span);
        while (ReplyJson.NextProperty(ref reader))
        {
            if (!reader.ValueTextEquals("docs"u8))
            {
                ReplyJson.Pass(ref reader);
                continue;
            }

            ReplyJson.EnterArray(ref reader);
            while (ReplyJson.NextObject(ref reader)) documents.Add(Read(ref reader, reply.Body));
        }

        return documents.Count == expected
            ? new(reply, documents.DrainToImmutable())
            : throw new JsonException("the number of documents is wrong");
    }

    /// <summary>Reads one document; its bytes are a copy.</summary>
    internal static GetResult ReadOne(SearchReply reply)
    {
        using (reply)
        {
            var reader = ReplyJson.Open(reply.Body.Span);
            var document = Read(ref reader, reply.Body);
            return document with { Source = document.Source.ToArray() };
        }
    }

    private static GetResult Read(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        SearchError? error = null;
        bool? found = null;
        long version = 0, number = 0, term = 0;
        ReadOnlyMemory<byte> source = default;
        while (ReplyJson.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("found"u8)) found = ReplyJson.ReadFlag(ref reader);
            else if (reader.ValueTextEquals("_version"u8)) version = ReplyJson.ReadLong(ref reader);
            else if (reader.ValueTextEquals("_seq_no"u8)) number = ReplyJson.ReadLong(ref reader);
            else if (reader.ValueTextEquals("_primary_term"u8)) term = ReplyJson.ReadLong(ref reader);
            else if (reader.ValueTextEquals("_source"u8)) source = ReplyJson.Slice(ref reader, body);
            else if (reader.ValueTextEquals("error"u8)) error = ErrorReader.ReadError(ref reader);
            else ReplyJson.Pass(ref reader);
        }

        if (error is { IsMissingIndex: true }) return new(DocumentOutcome.IndexMissing, 0, default, default);
        if (error is not null) throw ReplyRules.Refusal("_mget", 503, error);
        if (found is not true) return found is false
            ? new(DocumentOutcome.NotFound, 0, default, default)
            : throw new JsonException("a document is neither found nor not");
        return source.IsEmpty
            ? throw new JsonException("a document has no source")
            : new(DocumentOutcome.Found, version, new(number, term), source);
    }
}
