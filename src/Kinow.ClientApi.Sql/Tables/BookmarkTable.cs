using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The bookmarks of accounts.</summary>
internal static class BookmarkTable
{
    internal static readonly MappedTable<BookmarkRow> Map = new("customer_bookmark", Read);

    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<Guid> Profile = Map.Column("profile_id", SqlTypes.Uuid, static row => row.Profile);
    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Bookmark.ProductId);
    private static readonly ReadColumn<DateTimeOffset> DateAdd =
        Map.Column("date_add", SqlTypes.Instant, static row => row.Bookmark.DateAdd);

    static BookmarkTable()
    {
        Map.Announces(ChangeAggregate.Customer.Part("customer_id"));
        Map.Erases(Erasure.Cascade);
        Map.Exports(Export.Rows("bookmarks", "profile_id", "product_id", "date_add").Without("customer_id"));
    }

    private static BookmarkRow Read(SqlRow row) =>
        new(row.Get(Customer), new(row.Get(Product), row.Get(DateAdd))) { Profile = row.Get(Profile) };
}
