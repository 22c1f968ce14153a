using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The vouchers of carts.</summary>
internal static class CartVoucherTable
{
    internal static readonly MappedTable<CartVoucherRow> Map = new("cart_voucher", Read);

    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<long> Voucher = Map.Column("voucher_id", SqlTypes.Long, static row => row.Voucher.VoucherId);
    private static readonly ReadColumn<string> Code = Map.Column("code", SqlTypes.Text, static row => row.Voucher.Code);
    private static readonly ReadColumn<DateTimeOffset> DateAdd =
        Map.Column("date_add", SqlTypes.Instant, static row => row.Voucher.DateAdd);

    static CartVoucherTable()
    {
        Map.Announces(ChangeAggregate.Customer.Part("customer_id"));
        Map.Erases(Erasure.Cascade);
        Map.Exports(Export.Rows("cartVouchers", "voucher_id", "code", "date_add").Without("customer_id"));
    }

    private static CartVoucherRow Read(SqlRow row) =>
        new(row.Get(Customer), new(row.Get(Voucher), row.Get(Code), row.Get(DateAdd)));
}
