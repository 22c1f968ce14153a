using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kinow.ClientApi.Core.Search.Facets;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>
/// Counts the values of fields among all that a search finds, hits left aside. Indices have one shard, so that counts are exact.
/// </summary>
/// <param name="Search">The search.</param>
/// <param name="Fields">The fields. The counts of each are named after its place.</param>
internal readonly record struct FacetBody(SearchBody Search, ImmutableArray<SearchField> Fields)
{
    internal const string Values = "values";
    internal const string Items = "items";

    /// <summary>The name of the counts of a field.</summary>
    internal static string NameOf(int field) => field.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes the search, one JSON object.</summary>
    internal static void Write(Utf8JsonWriter json, FacetBody body) => body.Write(json);

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("size"u8, 0);
        json.WritePropertyName("query"u8);
        Search.WriteQuery(json, ranked: false);
        json.WriteStartObject("aggs"u8);
        for (var i = 0; i < Fields.Length; i++)
        {
            json.WriteStartObject(NameOf(i));
            if (Fields[i].MetadataName is { } name) WriteFacts(json, name);
            else WriteTerms(json, DocumentFields.Of(Fields[i].Name), "_count");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    // A fact is a document of its own; an item counts once, whatever number of its facts say the same.
    private static void WriteFacts(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject("nested"u8);
        json.WriteString("path"u8, DocumentFields.Metadata);
        json.WriteEndObject();
        json.WriteStartObject("aggs"u8);
        json.WriteStartObject(Values);
        json.WritePropertyName("filter"u8);
        json.Term(DocumentFields.MetadataName, name);
        json.WriteStartObject("aggs"u8);
        json.WriteStartObject(Values);
        WriteTerms(json, DocumentFields.MetadataNumber, Items);
        json.WriteStartObject("aggs"u8);
        json.WriteStartObject(Items);
        json.WriteStartObject("reverse_nested"u8);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, string path, string count)
    {
        json.WriteStartObject("terms"u8);
        json.WriteString("field"u8, path);
        json.WriteNumber("size"u8, FacetCounter.MaxValues);
        json.WriteStartArray("order"u8);
        WriteOrder(json, count, "desc");
        WriteOrder(json, "_key", "asc");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOrder(Utf8JsonWriter json, string key, string order)
    {
        json.WriteStartObject();
        json.WriteString(key, order);
        json.WriteEndObject();
    }
}
