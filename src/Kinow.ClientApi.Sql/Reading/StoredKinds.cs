using System.Collections.Frozen;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>All kinds of item in the database: one row for each of <see cref="ItemKinds.Stored"/>.</summary>
public static class StoredKinds
{
    private static readonly FrozenDictionary<ItemKind, StoredKind> Kinds = new StoredKind[]
    {
        new StoredKind<Product>(ItemKinds.Product, ProductTable.Map, static (readers, ids) => readers.Products.ReadAsync(ids)),
        new StoredKind<Category>(ItemKinds.Category, CategoryTable.Map, static (readers, ids) => readers.Categories.ReadAsync(ids)),
        new StoredKind<Video>(ItemKinds.Video, VideoTable.Map, static (readers, ids) => new PartReader(readers).VideosAsync(ids))
        {
            EmbeddedIn = [InProducts("video WHERE id = @Id AND product_id")],
        },
        new StoredKind<VideoGroup>(
            ItemKinds.VideoGroup, VideoGroupTable.Map, static (readers, ids) => new PartReader(readers).GroupsAsync(ids))
        {
            EmbeddedIn = [InProducts("video_group WHERE id = @Id AND product_id")],
        },
        new StoredKind<Extract>(ItemKinds.Extract, ExtractTable.Map, static (readers, ids) => new PartReader(readers).ExtractsAsync(ids))
        {
            EmbeddedIn = [InProducts("`extract` WHERE id = @Id AND product_id")],
        },
        Person(ItemKinds.Actor, PersonKind.Actor, "actor"),
        Person(ItemKinds.Director, PersonKind.Director, "director"),
        new StoredKind<Tag>(ItemKinds.Tag, TagTable.Map, CatalogLoader.TagsAsync)
        {
            EmbeddedIn = [InProducts("product_tag WHERE tag_id = @Id AND product_id")],
        },
        new StoredKind<Feature>(ItemKinds.Feature, FeatureTable.Map, static (readers, ids) => readers.Facts.FeaturesAsync(ids))
        {
            EmbeddedIn =
            [
                InFacts(ItemKinds.Product, "product_feature", "product_id"),
                InFacts(ItemKinds.Category, "category_feature", "category_id"),
                InFacts(ItemKinds.Actor, "person_feature", "person_id", "f.kind = 'actor' AND "),
                InFacts(ItemKinds.Director, "person_feature", "person_id", "f.kind = 'director' AND "),
            ],
        },
        new StoredKind<Voucher>(ItemKinds.Voucher, VoucherTable.Map, VoucherReader.ReadAsync),
        Layout(ItemKinds.Screen, ScreenTable.Map),
        Layout(ItemKinds.Menu, MenuTable.Map),
        Layout(ItemKinds.ContentPage, ContentPageTable.Map),
        new StoredKind<Channel>(ItemKinds.Channel, ChannelTable.Map, ChannelReader.ReadAsync),
        new StoredKind<ChannelProgram>(ItemKinds.Program, ProgramTable.Map, ProgramReader.ReadAsync),
        new StoredKind<LiveEvent>(ItemKinds.LiveEvent, LiveEventTable.Map, LiveEventReader.ReadAsync),
        new StoredKind<CustomerGroup>(ItemKinds.CustomerGroup, CustomerGroupTable.Map, CustomerGroupReader.ReadAsync),
        new StoredKind<RegisteredOperation>(
            ItemKinds.RegisteredOperation,
            RegisteredOperationTable.Map,
            static async (readers, ids) =>
                (await readers.Rows.RowsAsync(RegisteredOperationTable.Map, $"WHERE {ids.On("id")} ORDER BY id", ids.Arguments)).ToArray()),
    }.ToFrozenDictionary(static kind => kind.Item);

    /// <summary>All of them, owners before what they own.</summary>
    public static ImmutableArray<StoredKind> All { get; } = [.. ItemKinds.Stored.Select(Of)];

    /// <summary>What the database knows of a kind.</summary>
    public static StoredKind Of(ItemKind kind) => Kinds[kind];

    /// <summary>What the database knows of a kind.</summary>
    public static StoredKind<T> Of<T>(ItemKind<T> kind)
        where T : class => (StoredKind<T>)Kinds[kind];

    private static StoredKind<Person> Person(ItemKind<Person> item, PersonKind kind, string name) => new(
        item, PersonTable.Map, async (readers, ids) => (await readers.People.ReadAsync(kind, ids)).ToArray())
    {
        Condition = $"kind = '{name}'",
        EmbeddedIn = [InProducts($"credit WHERE kind = '{name}' AND person_id = @Id AND product_id")],
    };

    private static StoredKind<T> Layout<T>(ItemKind<T> item, MappedTable<T> table)
        where T : class, ILayout => new(
            item,
            table,
            async (readers, ids) => (await readers.Rows.RowsAsync(table, $"WHERE {ids.On("id")} ORDER BY id", ids.Arguments)).ToArray());

    private static Embedding InProducts(string source) => new(ItemKinds.Product, source, "product_id");

    private static Embedding InFacts(ItemKind kind, string table, string column, string condition = "") => new(
        kind, $"{table} f JOIN feature_value v ON v.id = f.feature_value_id WHERE v.feature_id = @Id AND {condition}f.{column}",
        $"f.{column}");
}
