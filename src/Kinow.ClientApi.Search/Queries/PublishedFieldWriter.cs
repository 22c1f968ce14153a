using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>
/// A field that is only true of what is published, such as whether a product can be bought: the document knows the rest, the moment of the
/// request decides whether it is published.
/// </summary>
internal sealed class PublishedFieldWriter(SearchField field, CatalogAudience audience) : FieldWriter(field)
{
    internal override void Range(Utf8JsonWriter json, long min, long max)
    {
        var instant = audience.Instant.UtcTicks;
        json.Open("bool"u8);
        json.WriteStartArray(min == 1 ? "filter"u8 : "must_not"u8);
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        base.Range(json, 1, 1);
        json.WriteEndArray();
        json.WriteStartArray("must_not"u8);
        VisibilityWriter.WriteUnpublished(json, "", (instant + 1, instant));
        json.WriteEndArray();
        json.Close();
        json.WriteEndArray();
        json.Close();
    }

    internal override void Exists(Utf8JsonWriter json) => json.Everything();
}
