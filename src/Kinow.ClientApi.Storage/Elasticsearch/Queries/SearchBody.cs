using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Storage.Elasticsearch.Queries;

/// <summary>A search as the engine takes it: filters decide, the query finds and ranks, and the total is exact.</summary>
/// <param name="Kind">The kind of document.</param>
/// <param name="Search">What is looked for, and under what.</param>
/// <param name="Audience">For whom.</param>
/// <param name="Source">Parts of the documents to return; none returns ids and versions alone.</param>
internal readonly record struct SearchBody(SearchKind Kind, CatalogSearch Search, CatalogAudience Audience, ImmutableArray<string> Source)
{
    /// <summary>Writes the search, one JSON object.</summary>
    internal static void Write(Utf8JsonWriter json, SearchBody body) => body.Write(json);

    private void Write(Utf8JsonWriter json)
    {
        var request = Search.Request;
        json.WriteStartObject();
        json.WriteNumber("from"u8, request.Page.Skip);
        json.WriteNumber("size"u8, request.Page.PerPage);
        json.WriteBoolean("track_total_hits"u8, true);
        json.WriteBoolean("version"u8, true);
        WriteSource(json);
        json.WritePropertyName("query"u8);
        WriteQuery(json, SortWriter.IsRanked(request));
        new SortWriter(Kind, Search.Scope, Audience.Languages.Requested).Write(json, request);
        json.WriteEndObject();
    }

    private void WriteSource(Utf8JsonWriter json)
    {
        if (Source.IsEmpty)
        {
            json.WriteBoolean("_source"u8, false);
            return;
        }

        json.WriteStartArray("_source"u8);
        foreach (var part in Source) json.WriteStringValue(part);
        json.WriteEndArray();
    }

    private void WriteQuery(Utf8JsonWriter json, bool ranked)
    {
        var query = new QueryWriter(Kind, Audience);
        json.Open("bool"u8);
        if (ranked)
        {
            json.WritePropertyName("must"u8);
            query.Write(json, Search.Request.Query!, ranked: true);
        }

        json.WriteStartArray("filter"u8);
        if (!ranked && Search.Request.Query is { } node) query.Write(json, node, ranked: false);
        VisibilityWriter.WriteWanted(json, Kind, Audience);
        WriteScope(json);
        if (Search.Request.IncludeIds is { } ids) WriteIds(json, ids);
        json.WriteEndArray();
        json.WriteStartArray("must_not"u8);
        VisibilityWriter.WriteHidden(json, Kind, Audience);
        json.WriteEndArray();
        json.Close();
    }

    private void WriteScope(Utf8JsonWriter json)
    {
        if (Kind.FieldOf(Search.Scope) is not { } field) return;
        json.Term(field, Search.Scope.Id);
    }

    private static void WriteIds(Utf8JsonWriter json, ImmutableArray<long> ids)
    {
        json.Open("terms"u8);
        json.WriteStartArray(DocumentFields.Id);
        foreach (var id in ids) json.WriteNumberValue(id);
        json.WriteEndArray();
        json.Close();
    }
}
