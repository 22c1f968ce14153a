using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Schema;

/// <summary>All tables.</summary>
internal static class TableMaps
{
    // Every row comes after those that it refers to.
    private static readonly Table[] Ordered =
    [
        LanguageTable.Map, CurrencyTable.Map, CountryTable.Map, CountryTable.Texts, ImageTypeTable.Map,
        TaxRuleTable.Map, StoreProductTable.Map, RegistrationFieldTable.Map, GenderTable.Map, GenderTable.Texts,
        ContactTable.Map, ContactTable.Texts, AppReleaseTable.Map, AppRuleTable.Map, AppRuleTable.Texts, AppValueTable.Map,
        AppManifestTable.Map,
        PlatformTable.Map, PlatformCountryTable.Map, SocialLinkTable.Map,
        TagTable.Map, FeatureTable.Map, FeatureTable.Texts, FeatureValueTable.Map, FeatureValueTable.Texts,
        CategoryTable.Map, CategoryTable.Texts, CategoryTable.Images, CategoryTable.Facts, CategoryTable.Countries,
        PersonTable.Map, PersonTable.Texts, PersonTable.Images, PersonTable.Facts,
        CustomerGroupTable.Map, CustomerGroupTable.Texts,
        ProductTable.Map, ProductTable.Texts, ProductTable.Images, ProductTable.Facts, ProductTable.Countries,
        ProductGroupTable.Map, ProductCategoryTable.Map, ProductTagTable.Map, OfferTable.Map, OfferCategoryTable.Map,
        BundleProductTable.Map, PrepaymentRechargeTable.Map,
        VideoGroupTable.Map, VideoGroupTable.Texts, VideoTable.Map, VideoTable.Texts, VideoTable.Countries, SubtitleTable.Map,
        ExtractTable.Map, ExtractTable.Texts,
        ChannelTable.Map, ChannelTable.Texts, ChannelTable.Countries, ChannelTable.Groups, ProgramTable.Map, ProgramTable.Texts,
        LiveEventTable.Map, LiveEventTable.Texts, LiveEventTable.Countries, LiveEventTable.Groups, LiveEventValueTable.Map,
        AccessModeTable.Map, CreditTable.Map, CreditRoleTable.Map,
        CustomerTable.Map, OpenOrderTable.Map, OrderTable.Map, OrderLineTable.Map, OrderVoucherTable.Map, OrderHistoryTable.Map,
        PaymentTable.Map, CreditNoteTable.Map, PrepaymentOperationTable.Map, GiftTable.Map, StorePurchaseTable.Map,
        StoreTransactionTable.Map,
        AccessTable.Map, PlaysTable.Map, ProfileTable.Map, BookmarkTable.Map, WatchingTable.Map,
        DeviceTable.Map, PlaylistTable.Map, MembershipTable.Map, IdentityTable.Map, SessionTable.Map, CommandTable.Map,
        ViewingTable.Map, VoucherTable.Map, VoucherTable.Texts, VoucherProductTable.Map, CartTable.Map, CartLineTable.Map,
        CartVoucherTable.Map, VoucherUseTable.Map,
    ];

    private static readonly Table[] Unmapped =
    [
        new UnmappedTable(
            "change_log",
            "It is the announcement.",
            "id", "event_id", "aggregate", "aggregate_id", "subject", "date_add", "attempts", "next_attempt", "delivered", "last_error")
            .Erases(Erasure.Change("last_error = NULL", "aggregate = 'customer' AND aggregate_id = @AccountText"))
            .Exports(Export.Nothing("It tells that something has changed, and nothing of what.")),
        new UnmappedTable("number_series", "It tells how many there are of something.", "kind", "year", "last"),
        new UnmappedTable(
            "operator_action",
            "It tells what operators have done.",
            "id", "operator", "command", "arguments", "order_id", "outcome", "detail", "date_add", "date_end", "changes", "undone_by"),
        GatewayErasureTable.Map,
        new UnmappedTable("schema_migration", "The schema is no data.", "name", "checksum", "started", "finished", "statements"),
    ];

    /// <summary>
    /// In an order in which every row comes after those that it refers to. Tables of kinds to which no other table refers need no place of
    /// their own: they come last.
    /// </summary>
    internal static IReadOnlyList<Table> All { get; } =
        [.. Ordered, .. StoredKinds.All.Select(static kind => kind.Table).Except(Ordered), .. Unmapped];
}
