using System.Text.Json;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>
/// Writes orderings: what was asked for, then the default order. Documents without a value come last in either direction.
/// </summary>
/// <param name="kind">The kind of document.</param>
/// <param name="scope">What the collection hangs under.</param>
/// <param name="language">The language of names.</param>
internal readonly struct SortWriter(ItemKind kind, CatalogScope scope, LanguageCode language)
{
    internal void Write(Utf8JsonWriter json, ListRequest request)
    {
        json.WriteStartArray("sort"u8);
        if (IsRanked(request)) json.WriteStringValue("_score"u8);
        foreach (var (field, order) in request.Sort)
        {
            // Under a category, the position is the place there, and it is different for each item.
            if (field.Name == "position" && scope.Kind == ScopeKind.Category) WriteDefault(json, order);
            else WriteKey(json, field, order);
        }

        WriteDefault(json, SortOrder.Asc);
        json.WriteEndArray();
    }

    /// <summary>Whether the best matches come first.</summary>
    internal static bool IsRanked(ListRequest request) => request.Sort.IsEmpty && request.Query is { RanksMatches: true };

    private static void WriteOrder(Utf8JsonWriter json, SortOrder order) =>
        json.WriteString("order"u8, order == SortOrder.Desc ? "desc"u8 : "asc"u8);

    private void WriteDefault(Utf8JsonWriter json, SortOrder order)
    {
        if (scope.Kind != ScopeKind.All && kind.ScopeOf(scope.Kind).HasPlacements)
        {
            WritePlacement(json, order);
            WriteKey(json, DocumentFields.Id, order);
            return;
        }

        if (kind.HasOrderText) WriteKey(json, DocumentFields.Order, order);
        foreach (var key in kind.Order) WriteKey(json, DocumentFields.Of(key), order);
    }

    private void WriteKey(Utf8JsonWriter json, SearchField field, SortOrder order)
    {
        if (field.IsOrderedByText) WriteKey(json, DocumentFields.TextOrder(field.Name, language), order, mayBeUnmapped: true);
        else WriteKey(json, DocumentFields.Of(field.Name), order);
    }

    private static void WriteKey(Utf8JsonWriter json, string path, SortOrder order, bool mayBeUnmapped = false)
    {
        json.WriteStartObject();
        json.WriteStartObject(path);
        WriteOrder(json, order);
        if (mayBeUnmapped) json.WriteString("unmapped_type"u8, "keyword"u8);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WritePlacement(Utf8JsonWriter json, SortOrder order)
    {
        json.WriteStartObject();
        json.WriteStartObject("categories.position"u8);
        WriteOrder(json, order);
        json.WriteStartObject("nested"u8);
        json.WriteString("path"u8, "categories"u8);
        json.WritePropertyName("filter"u8);
        json.Term("categories.id", scope.Id);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
