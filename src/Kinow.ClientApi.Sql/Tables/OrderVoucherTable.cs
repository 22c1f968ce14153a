using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The vouchers that orders used.</summary>
internal static class OrderVoucherTable
{
    internal static readonly MappedTable<OrderVoucherRow> Map = new("order_voucher", Read);

    private static readonly ReadColumn<Guid> Order = Map.Column("order_id", SqlTypes.Uuid, static row => row.Order);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<long> Voucher = Map.Column("voucher_id", SqlTypes.Long, static row => row.Voucher.VoucherId);
    private static readonly ReadColumn<string> Code = Map.Column("code", SqlTypes.Text, static row => row.Voucher.Code);
    private static readonly ReadColumn<decimal> Amount = Map.Column("amount", SqlTypes.Money, static row => row.Voucher.Amount);

    static OrderVoucherTable()
    {
        Map.IsUnannounced("It is written with its order, which is announced, and never changes.");
        Map.Erases(Erasure.Change("customer_id = @Nobody", "customer_id IN @Accounts"));
        Map.Exports(Export.Rows("orderVouchers", "order_id", "position", "voucher_id", "code", "amount").Without("customer_id"));
    }

    private static OrderVoucherRow Read(SqlRow row) =>
        new(row.Get(Customer), row.Get(Order), row.Get(Position), new(row.Get(Voucher), row.Get(Code), row.Get(Amount)));
}
