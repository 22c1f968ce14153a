using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Storage.Elasticsearch.Queries;

/// <summary>
/// Whether a listed product can be bought: the document knows whether it is orderable and has a price, the moment of the request decides whether
/// it is published.
/// </summary>
internal sealed class CanBuyWriter(SearchField field, CatalogAudience audience) : FieldWriter(field)
{
    internal override void Range(Utf8JsonWriter json, long min, long max)
    {
        json.Open("bool"u8);
        json.WriteStartArray(min == 1 ? "filter"u8 : "must_not"u8);
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        base.Range(json, 1, 1);
        json.WriteEndArray();
        json.WriteStartArray("must_not"u8);
        VisibilityWriter.WriteUnpublished(json, "", audience.Instant.UtcTicks);
        json.WriteEndArray();
        json.Close();
        json.WriteEndArray();
        json.Close();
    }

    internal override void Exists(Utf8JsonWriter json) => json.Everything();
}
