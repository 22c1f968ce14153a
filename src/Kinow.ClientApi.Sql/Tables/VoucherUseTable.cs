using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>
/// Vouchers that were used in orders that were paid. A change is announced as one of the voucher, which tells how often it was used: the
/// account changes with the order.
/// </summary>
internal static class VoucherUseTable
{
    internal static readonly MappedTable<VoucherUseRow> Map = new("voucher_use", Read);

    private static readonly ReadColumn<long> Voucher = Map.Column("voucher_id", SqlTypes.Long, static row => row.Use.VoucherId);
    private static readonly ReadColumn<Guid> Order = Map.Column("order_id", SqlTypes.Uuid, static row => row.Use.OrderId);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<DateTimeOffset> DateAdd =
        Map.Column("date_add", SqlTypes.Instant, static row => row.Use.DateAdd);

    static VoucherUseTable()
    {
        // One that becomes nobody's counts as before.
        Map.Announces(ChangeAggregate.Of(ItemKinds.Voucher).Part("voucher_id")).When("NEW.customer_id = OLD.customer_id");

        // They count for the voucher, whatever becomes of who used it.
        Map.Erases(Erasure.Change("customer_id = @Nobody", "customer_id IN @Accounts"));
        Map.Exports(Export.Rows("voucherUses", "voucher_id", "order_id", "date_add").Without("customer_id"));
    }

    private static VoucherUseRow Read(SqlRow row) =>
        new(row.Get(Customer), new(row.Get(Voucher), row.Get(Order), row.Get(DateAdd)));
}
