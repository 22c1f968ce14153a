using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Orders. They are the books: of an account that is erased they stay, as nobody's.</summary>
internal static class OrderTable
{
    internal static readonly MappedTable<OrderRow> Map = new("customer_order", Read);

    private static readonly ReadColumn<Guid> Id = Map.Column("id", SqlTypes.Uuid, static row => row.Order.Id);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<Guid?> Cart = Map.Column("cart_id", SqlTypes.UuidOrNull, static row => row.Order.Content.CartId);
    private static readonly ReadColumn<OrderState> State = Map.Column("state", SqlEnums.OrderState, static row => row.Order.State);
    private static readonly ReadColumn<CheckoutProcess> Process = Map.Column("process", SqlEnums.Process, static row => row.Order.Process);
    private static readonly ReadColumn<string?> Gateway = Map.Column("gateway", SqlTypes.TextOrNull, static row => row.Order.Gateway);
    private static readonly ReadColumn<int> Attempt = Map.Column("attempt", SqlTypes.Int, static row => row.Order.Attempt);
    private static readonly ReadColumn<string> Currency = Map.Column("currency", SqlTypes.Text, static row => row.Order.Currency);
    private static readonly ReadColumn<decimal> Total = Map.Column("total", SqlTypes.Money, static row => row.Order.Content.Total);
    private static readonly ReadColumn<decimal> Tax = Map.Column("total_tax", SqlTypes.Money, static row => row.Order.Content.TotalTax);
    private static readonly ReadColumn<decimal> Discount =
        Map.Column("total_discount", SqlTypes.Money, static row => row.Order.Content.TotalDiscount);
    private static readonly ReadColumn<DateTimeOffset> DateAdd = Map.Column("date_add", SqlTypes.Instant, static row => row.Order.DateAdd);
    private static readonly ReadColumn<DateTimeOffset> DateUpd = Map.Column("date_upd", SqlTypes.Instant, static row => row.Order.DateUpd);

    static OrderTable()
    {
        Map.Column("reference", SqlTypes.Text, static row => row.Order.Reference);

        // One that becomes nobody's is told of by the end of its account.
        Map.Announces(ChangeAggregate.Customer.Part("customer_id", "order", hasEvents: true)).When("NEW.customer_id = OLD.customer_id");
        Map.Erases(Erasure.Change("customer_id = @Nobody", "customer_id IN @Accounts"));
        Map.Exports(Export.Rows(
                "orders", "id", "reference", "cart_id", "state", "process", "gateway", "currency", "total", "total_tax", "total_discount",
                "date_add", "date_upd")
            .Without("customer_id", "attempt"));
    }

    private static OrderRow Read(SqlRow row) => new(
        row.Get(Customer),
        new()
        {
            Id = row.Get(Id),
            State = row.Get(State),
            Process = row.Get(Process),
            Gateway = row.Get(Gateway),
            Attempt = row.Get(Attempt),
            DateAdd = row.Get(DateAdd),
            DateUpd = row.Get(DateUpd),
            Content = new()
            {
                CartId = row.Get(Cart),
                Currency = row.Get(Currency),
                Lines = [],
                Total = row.Get(Total),
                TotalTax = row.Get(Tax),
                TotalDiscount = row.Get(Discount),
            },
        });
}
