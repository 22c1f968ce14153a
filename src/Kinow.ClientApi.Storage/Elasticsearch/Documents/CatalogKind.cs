using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Elasticsearch.Documents.Mappings;

namespace Kinow.ClientApi.Storage.Elasticsearch.Documents;

/// <summary>A kind of document that is searched: the aggregate, who sees it, and what it can be found and ordered by.</summary>
/// <typeparam name="T">The aggregate.</typeparam>
public sealed class CatalogKind<T> : DocumentKind<T>
    where T : class
{
    private readonly FieldSet<T> fields;

    internal CatalogKind(string name, Func<T, string> idOf, JsonTypeInfo<T> body, FieldSet<T> fields)
        : base(name, idOf, body) => this.fields = fields;

    /// <summary>Who sees an item.</summary>
    internal Func<T, CatalogVisibility> VisibilityOf { get; init; } = static _ => CatalogVisibility.Everybody;

    /// <summary>The one language that an item is listed in, if it is limited to one.</summary>
    internal Func<T, LanguageCode?>? LanguageOf { get; init; }

    /// <summary>What an item is ordered by when nobody asks for another order, where that is no field of queries.</summary>
    internal Func<T, string>? OrderOf { get; init; }

    /// <summary>Whether an item is seen only where its product is.</summary>
    internal bool HasOwner { get; init; }

    /// <summary>The places that an item has in categories, each with a position.</summary>
    internal Func<T, IEnumerable<CategoryPlacement>>? PlacesOf { get; init; }

    internal DocumentWrite Write(T item, Product? owner, PlatformSettings settings, long version) => DocumentJson.Write(
        this, IdOf(item), version, (Kind: this, item, owner, settings), static (json, state) => state.Kind.Write(json, state.item, state.owner, state.settings));

    internal override void Map(MappingWriter mapping)
    {
        VisibilityMapping.Write(mapping);
        if (LanguageOf is not null) mapping.Keyword("languageFilter");
        if (OrderOf is not null) mapping.Keyword("order");
        if (HasOwner)
        {
            mapping.Object("owner", VisibilityMapping.Write);
            mapping.Object("categories", static place => place.Number("id"));
        }

        if (PlacesOf is not null) mapping.Object("categories", VisibilityMapping.WritePlaces, nested: true);
        FieldMapping.Write(mapping, fields);
    }

    private void Write(Utf8JsonWriter json, T item, Product? owner, PlatformSettings settings)
    {
        VisibilityOf(item).Write(json);
        if (LanguageOf?.Invoke(item) is { } language) json.WriteString("languageFilter"u8, language.ToString());
        if (OrderOf is not null) json.WriteString("order"u8, OrderOf(item));
        if (HasOwner) WriteOwner(json, owner ?? throw new ArgumentNullException(nameof(owner)));
        if (PlacesOf is not null) WritePlaces(json, PlacesOf(item));
        new FieldWriting<T>(json, fields, item).Write(settings);
        WriteBody(json, item);
    }

    private static void WriteOwner(Utf8JsonWriter json, Product owner)
    {
        json.WriteStartObject("owner"u8);
        CatalogVisibility.Of(owner).Write(json);
        json.WriteEndObject();
        json.WriteStartObject("categories"u8);
        json.WriteStartArray("id"u8);
        foreach (var place in owner.Categories) json.WriteNumberValue(place.CategoryId);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlaces(Utf8JsonWriter json, IEnumerable<CategoryPlacement> places)
    {
        json.WriteStartArray("categories"u8);
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteNumber("id"u8, place.CategoryId);
            json.WriteNumber("position"u8, place.Position);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
