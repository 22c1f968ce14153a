using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Reading;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Gateway;

/// <content>Reads of many documents.</content>
public sealed partial class SearchGateway
{
    private const string Lines = "application/x-ndjson";

    /// <summary>Carries out several searches in one call. One that cannot be answered in full makes the whole call fail.</summary>
    internal Task<MultiSearchResult> MultiSearchAsync(MultiSearchBody body, CancellationToken cancellationToken)
    {
        var count = body.Count;
        return count == 0
            ? Task.FromResult(new MultiSearchResult(null, []))
            : transport.SendAsync(
                Reading(HttpMethod.Post, "_msearch", "/_msearch") with { Body = body.Bytes, MediaType = Lines },
                reply => MultiSearchReader.Read(reply, count),
                cancellationToken);
    }

    /// <summary>Reads documents of any indices by id in one call, as last written.</summary>
    internal Task<MultiGetResult> MultiGetAsync(MultiGetBody body, CancellationToken cancellationToken) =>
        MultiGetAsync(body, options.ReadTimeout, cancellationToken);

    /// <summary>Reads many documents for a writer, who has more time than a reader.</summary>
    internal Task<MultiGetResult> MultiGetForWriteAsync(MultiGetBody body, CancellationToken cancellationToken) =>
        MultiGetAsync(body, options.WriteTimeout, cancellationToken);

    private Task<MultiGetResult> MultiGetAsync(MultiGetBody body, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var count = body.Count;
        return count == 0
            ? Task.FromResult(new MultiGetResult(null, []))
            : transport.SendAsync(
                Reading(HttpMethod.Post, "_mget", "/_mget") with { Body = body.Bytes, Timeout = timeout },
                reply => DocumentReader.ReadAll(reply, count),
                cancellationToken);
    }

    /// <summary>Reads one document by id, as last written. Its bytes are the caller's to keep.</summary>
    public Task<GetResult> GetAsync(string index, string id, CancellationToken cancellationToken) =>
        transport.SendAsync(Reading(HttpMethod.Get, "get", PathOf("_doc", index, id), index), DocumentReader.ReadOne, cancellationToken);

    /// <summary>Counts the documents that match, as of the last refresh; null where the index is not there.</summary>
    /// <param name="index">Index or alias.</param>
    /// <param name="query">JSON of a query; empty for all documents.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    internal Task<long?> CountAsync(string index, ReadOnlyMemory<byte> query, CancellationToken cancellationToken) => transport.SendAsync(
        Reading(
            HttpMethod.Post, "_count", $"/{SearchTarget.Check(index)}/_count", index) with
        { Body = query.IsEmpty ? default : Wrap(query) },
        AdministrationReader.ReadCount,
        cancellationToken);

    /// <summary>
    /// Walks over all documents as of the last refreshes, page by page. A page's bytes live until the next one is asked for.
    /// </summary>
    /// <param name="request">What to walk over.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    internal async IAsyncEnumerable<SearchResult> ScanAsync(
        ScanRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> after = default;
        while (true)
        {
            var body = new MultiSearchBody();
            body.Add(request.Index, (request, after), static (json, state) => WriteScan(json, state.request, state.after));
            var call = Reading(HttpMethod.Post, "_msearch", "/_msearch", request.Index) with
            {
                Body = body.Bytes,
                MediaType = Lines,
                Timeout = options.WriteTimeout,
            };
            using var page = await transport.SendAsync(call, static reply => MultiSearchReader.Read(reply, 1), cancellationToken);
            var result = page.Results[0];
            if (result.Hits.IsEmpty) yield break;
            yield return result;
            if (result.Hits.Length < request.PageSize) yield break;
            after = result.Hits[^1].Sort.ToArray();
        }
    }

    private static void WriteScan(Utf8JsonWriter json, ScanRequest request, ReadOnlyMemory<byte> after)
    {
        json.WriteStartObject();
        json.WriteNumber("size"u8, request.PageSize);
        json.WriteBoolean("version"u8, true);
        json.WriteBoolean("track_total_hits"u8, false);
        BodyRules.WriteSource(json, request.Source);
        json.WriteStartArray("sort"u8);
        json.WriteStringValue(request.SortField);
        json.WriteEndArray();
        if (!request.Query.IsEmpty)
        {
            json.WritePropertyName("query"u8);
            json.WriteRawValue(request.Query.Span);
        }

        if (!after.IsEmpty)
        {
            json.WritePropertyName("search_after"u8);
            json.WriteRawValue(after.Span);
        }

        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Wrap(ReadOnlyMemory<byte> query)
    {
        var buffer = new ArrayBufferWriter<byte>(query.Length + 16);
        buffer.Write("{\"query\":"u8);
        buffer.Write(query.Span);
        buffer.Write("}"u8);
        return buffer.WrittenMemory;
    }
}
