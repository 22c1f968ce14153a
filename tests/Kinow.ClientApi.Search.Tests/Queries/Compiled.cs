using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Search.Queries;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Queries;

/// <summary>Searches as the engine gets them.</summary>
internal static class Compiled
{
    internal static JsonNode Body(
        ItemKind kind, ListArguments arguments = default, ScopeKind scope = ScopeKind.All, long id = 0, string country = "FR")
    {
        var search = Catalog.Search(kind.Schema, arguments, scope, id);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            SearchBody.Write(json, new(kind, search, Catalog.Audience(country), ["body"]));
        }

        return JsonNode.Parse(Encoding.UTF8.GetString(buffer.WrittenSpan))!;
    }

    /// <summary>The part of a body that ranks; null where it does not.</summary>
    internal static string? Ranking(ItemKind kind, string query) =>
        Body(kind, new(Query: query))["query"]!["bool"]!["must"]?.ToJsonString();

    /// <summary>The clause of a query that only filters.</summary>
    internal static string Filter(ItemKind kind, string query) =>
        Body(kind, new(Query: query, Sort: [("id", SortOrder.Asc)]))["query"]!["bool"]!["filter"]![0]!.ToJsonString();

    internal static string Sort(ItemKind kind, ListArguments arguments = default, ScopeKind scope = ScopeKind.All, long id = 0) =>
        Body(kind, arguments, scope, id)["sort"]!.ToJsonString();

    internal static string[] Filters(ItemKind kind, ScopeKind scope = ScopeKind.All, long id = 0) =>
        Clauses(Body(kind, default, scope, id), "filter");

    internal static string[] Hidden(ItemKind kind, string country = "FR") => Clauses(Body(kind, country: country), "must_not");

    private static string[] Clauses(JsonNode body, string part) =>
        [.. body["query"]!["bool"]![part]!.AsArray().Select(static clause => clause!.ToJsonString())];
}
