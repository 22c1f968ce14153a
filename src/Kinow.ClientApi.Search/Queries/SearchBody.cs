using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Search.Gateway.Bodies;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>A search as the engine takes it: filters decide, the query finds and ranks, and the total is exact.</summary>
/// <param name="Kind">The kind of document.</param>
/// <param name="Search">What is looked for, and under what.</param>
/// <param name="Audience">For whom.</param>
/// <param name="Source">Parts of the documents to return; none returns ids and versions alone.</param>
internal readonly record struct SearchBody(ItemKind Kind, CatalogSearch Search, CatalogAudience Audience, ImmutableArray<string> Source)
{
    /// <summary>What a viewer has access to; null where that does not matter.</summary>
    internal AccessClauses? Access { get; init; }

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
        if (Source.IsEmpty) json.WriteBoolean("_source"u8, false);
        else BodyRules.WriteSource(json, Source);
        json.WritePropertyName("query"u8);
        WriteQuery(json, SortWriter.IsRanked(request));
        new SortWriter(Kind, Search.Scope, Audience.Languages.Requested).Write(json, request);
        json.WriteEndObject();
    }

    /// <summary>Writes what is looked for, and who sees it.</summary>
    internal void WriteQuery(Utf8JsonWriter json, bool ranked)
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
        if (Search.Request.IncludeIds is { } ids) json.Terms(DocumentFields.Id, ids);
        Access?.Write(json, Audience);
        json.WriteEndArray();
        json.WriteStartArray("must_not"u8);
        VisibilityWriter.WriteHidden(json, Kind, Audience);
        json.WriteEndArray();
        json.Close();
    }

    private void WriteScope(Utf8JsonWriter json)
    {
        if (Search.Scope.Kind == ScopeKind.All) return;
        json.Term(DocumentFields.Of(Kind.ScopeOf(Search.Scope.Kind)), Search.Scope.Id);
    }
}
