using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Search.Documents.Mappings;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>Documents of one kind of item: the item, who sees it, and what it can be found and ordered by.</summary>
/// <typeparam name="T">The items.</typeparam>
public sealed class ItemDocumentKind<T> : DocumentKind<T>
    where T : class
{
    internal ItemDocumentKind(ItemKind<T> item, JsonTypeInfo<T> body)
        : base(item.Name, item1 => DocumentId.Of(item.IdOf(item1)), body)
    {
        Item = item;
        Placements = item.Scopes.OfType<PlacementScope<T>>().SingleOrDefault();
    }

    /// <summary>The declaration that the documents follow.</summary>
    public ItemKind<T> Item { get; }

    internal override bool IsPacked => true;

    private PlacementScope<T>? Placements { get; }

    /// <summary>What documents of owned items say about their owner.</summary>
    internal DocumentOwner OwnerOf(T item) => new(
        Item.VisibilityOf(item),
        Placements?.PlacementsOf(item) ?? [],
        Item.InSubscriptionsOf?.Invoke(item) ?? false,
        Item.AgeRatingOf?.Invoke(item));

    /// <summary>Writes the document of an item; of one with an owner, what is said about that.</summary>
    internal DocumentWrite Write(T item, DocumentOwner? owner, PlatformSettings settings, long version) => DocumentJson.Write(
        this, IdOf(item), version, (Kind: this, item, owner, settings),
        static (json, state) => state.Kind.Write(json, state.item, state.owner, state.settings),
        static (json, state) => state.Kind.WriteBody(json, state.item));

    internal override void Map(MappingWriter mapping)
    {
        VisibilityMapping.Write(mapping);
        if (Item.HasLanguage) mapping.Keyword("languageFilter");
        if (Item.HasOrderText) mapping.Keyword("order");
        if (Item.Owner is not null)
        {
            mapping.Object("owner", static owner =>
            {
                VisibilityMapping.Write(owner);
                owner.Flag("inSubscriptions");
                owner.Number("ageRating");
            });
            mapping.Object("categories", static place => place.Number("id"));
        }

        if (Placements is not null) mapping.Object("categories", VisibilityMapping.WritePlacement, nested: true);
        if (Item.VideosOf is not null) mapping.Object("watchable", WatchableJson.Map, nested: true);
        FieldMapping.Write(mapping, Item.Fields);
    }

    private void Write(Utf8JsonWriter json, T item, DocumentOwner? owner, PlatformSettings settings)
    {
        VisibilityJson.Write(json, Item.VisibilityOf(item));
        if (Item.LanguageOf?.Invoke(item) is { } language) json.WriteString("languageFilter"u8, language.ToString());
        if (Item.OrderTextOf is { } orderText) json.WriteString("order"u8, orderText(item));
        if (Item.Owner is not null) WriteOwner(json, owner ?? throw new ArgumentNullException(nameof(owner)));
        if (Placements is not null) WritePlacements(json, Placements.PlacementsOf(item));
        if (Item.VideosOf is { } videosOf) WatchableJson.Write(json, videosOf(item));
        new FieldWriting<T>(json, Item.Fields, item).Write(settings);
    }

    private static void WriteOwner(Utf8JsonWriter json, DocumentOwner owner)
    {
        json.WriteStartObject("owner"u8);
        VisibilityJson.Write(json, owner.Visibility);
        json.WriteBoolean("inSubscriptions"u8, owner.InSubscriptions);
        if (owner.AgeRating is { } age) json.WriteNumber("ageRating"u8, age);
        json.WriteEndObject();
        json.WriteStartObject("categories"u8);
        json.WriteStartArray("id"u8);
        foreach (var placement in owner.Placements) json.WriteNumberValue(placement.CategoryId);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlacements(Utf8JsonWriter json, IEnumerable<CategoryPlacement> placements)
    {
        json.WriteStartArray("categories"u8);
        foreach (var placement in placements)
        {
            json.WriteStartObject();
            json.WriteNumber("id"u8, placement.CategoryId);
            json.WriteNumber("position"u8, placement.Position);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
