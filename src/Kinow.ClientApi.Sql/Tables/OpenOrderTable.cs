using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Orders that may still get money. Those of an account that is erased are closed at once.</summary>
internal static class OpenOrderTable
{
    internal static readonly Table Map = new UnmappedTable("open_order", "It tells when an order is looked at.", "order_id", "date_check")
        .Erases(Erasure.Change(
            "date_check = UTC_TIMESTAMP(6)", "order_id IN (SELECT id FROM customer_order WHERE customer_id IN @Accounts)"))
        .Exports(Export.Nothing("It tells when an order is looked at, and nothing of the order."));
}
