using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The states that orders had.</summary>
internal static class OrderHistoryTable
{
    internal static readonly MappedTable<OrderHistoryRow> Map = new("order_history", Read);

    private static readonly ReadColumn<Guid> Order = Map.Column("order_id", SqlTypes.Uuid, static row => row.Order);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<OrderState> State = Map.Column("state", SqlEnums.OrderState, static row => row.Step.State);
    private static readonly ReadColumn<string?> Reason = Map.Column("reason", SqlTypes.TextOrNull, static row => row.Step.Reason);
    private static readonly ReadColumn<DateTimeOffset> DateAdd = Map.Column("date_add", SqlTypes.Instant, static row => row.Step.Date);

    static OrderHistoryTable()
    {
        Map.IsUnannounced("It is written with its order, which is announced.");
        Map.Erases(Erasure.Change("customer_id = @Nobody, reason = NULL", "customer_id IN @Accounts"));
        Map.Exports(Export.Rows("orderHistory", "order_id", "position", "state", "reason", "date_add").Without("customer_id"));
    }

    private static OrderHistoryRow Read(SqlRow row) =>
        new(row.Get(Customer), row.Get(Order), row.Get(Position), new(row.Get(State), row.Get(DateAdd), row.Get(Reason)));
}
