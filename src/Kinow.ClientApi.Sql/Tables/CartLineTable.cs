using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The lines of carts.</summary>
internal static class CartLineTable
{
    internal static readonly MappedTable<CartLineRow> Map = new("cart_line", Read);

    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Line.ProductId);
    private static readonly ReadColumn<long> Mode = Map.Column("mode", SqlTypes.Long, static row => row.Line.Mode);
    private static readonly ReadColumn<ProductType> Type = Map.Column("type", SqlEnums.ProductType, static row => row.Line.Type);
    private static readonly ReadColumn<DateTimeOffset> DateAdd = Map.Column("date_add", SqlTypes.Instant, static row => row.Line.DateAdd);

    private static readonly GiftColumns<CartLineRow> Gift = new(Map, static row => row.Line.Gift);

    static CartLineTable()
    {
        Map.Others("gift_key");
        Map.Announces(ChangeAggregate.Customer.Part("customer_id"));
        Map.Erases(Erasure.Cascade);
        Map.Exports(Export.Rows(
                "cartLines", "product_id", "mode", "type", "date_add", "gift_id", "gift_firstname", "gift_lastname",
                "gift_email", "gift_message", "gift_date_send", "gift_language")
            .Without("customer_id", "gift_key"));
    }

    /// <summary>The column of a type.</summary>
    internal static object? Column(ProductType type) => SqlEnums.ProductType.Write(type);

    private static CartLineRow Read(SqlRow row) =>
        new(
            row.Get(Customer),
            new(row.Get(Product), row.Get(Mode), row.Get(Type), row.Get(DateAdd)) { Gift = Gift.Read(row) });
}
