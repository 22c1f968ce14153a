using System.Text.Json;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>Asks when a publication window of a kind opens or closes next, whoever it is for.</summary>
/// <param name="Kind">The kind of document.</param>
/// <param name="After">Edges at this moment or before do not count.</param>
internal readonly record struct EdgeBody(ItemKind Kind, DateTimeOffset After)
{
    /// <summary>The name of the moment within each of the counts.</summary>
    internal const string Next = "next";

    /// <summary>Writes the search, one JSON object.</summary>
    internal static void Write(Utf8JsonWriter json, EdgeBody body) => body.Write(json);

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("size"u8, 0);
        json.WriteBoolean("track_total_hits"u8, false);
        json.WriteStartObject("aggs"u8);
        WriteEdges(json, "");
        if (Kind.Owner is not null) WriteEdges(json, "owner.");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteEdges(Utf8JsonWriter json, string path)
    {
        WriteNext(json, path + "from");
        WriteNext(json, path + "to");
    }

    private void WriteNext(Utf8JsonWriter json, string field)
    {
        json.WriteStartObject(field);
        json.WritePropertyName("filter"u8);
        json.Range(field, After.UtcTicks + 1, long.MaxValue);
        json.WriteStartObject("aggs"u8);
        json.WriteStartObject(Next);
        json.WriteStartObject("min"u8);
        json.WriteString("field"u8, field);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
