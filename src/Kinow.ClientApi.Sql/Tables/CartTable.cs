using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The carts of accounts and guests, one for each that has any.</summary>
internal static class CartTable
{
    internal static readonly MappedTable<CartRow> Map = new("cart", Read);

    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<Guid> Id = Map.Column("id", SqlTypes.Uuid, static row => row.Cart.Id);
    private static readonly ReadColumn<DateTimeOffset> DateUpd = Map.Column("date_upd", SqlTypes.Instant, static row => row.Cart.DateUpd);

    static CartTable()
    {
        Map.Announces(ChangeAggregate.Customer.Part("customer_id"));
        Map.Erases(Erasure.Cascade);
        Map.Exports(Export.Rows("carts", "id", "date_upd").Without("customer_id"));
    }

    private static CartRow Read(SqlRow row) => new(row.Get(Customer), new() { Id = row.Get(Id), DateUpd = row.Get(DateUpd) });
}
