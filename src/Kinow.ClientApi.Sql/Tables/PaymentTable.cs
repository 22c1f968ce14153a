using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The payments of orders. What lets its holder charge again stands here alone.</summary>
internal static class PaymentTable
{
    internal static readonly MappedTable<PaymentRow> Map = new("payment", Read);

    private static readonly ReadColumn<string> Gateway = Map.Column("gateway", SqlTypes.Text, static row => row.Payment.Gateway);
    private static readonly ReadColumn<string> Id = Map.Column("id", SqlTypes.Text, static row => row.Payment.Id);
    private static readonly ReadColumn<Guid> Order = Map.Column("order_id", SqlTypes.Uuid, static row => row.Order);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<int> Attempt = Map.Column("attempt", SqlTypes.Int, static row => row.Payment.Attempt);
    private static readonly ReadColumn<PaymentState> State = Map.Column("state", SqlEnums.PaymentState, static row => row.Payment.State);
    private static readonly ReadColumn<bool> Pays = Map.Column("pays", SqlTypes.Bool, static row => row.Payment.Pays);
    private static readonly ReadColumn<decimal> Amount = Map.Column("amount", SqlTypes.Money, static row => row.Payment.Amount);
    private static readonly ReadColumn<string> Currency = Map.Column("currency", SqlTypes.Text, static row => row.Payment.Currency);
    private static readonly ReadColumn<decimal> Refunded = Map.Column("refunded", SqlTypes.Money, static row => row.Payment.Refunded);
    private static readonly ReadColumn<string?> Reason = Map.Column("reason", SqlTypes.TextOrNull, static row => row.Payment.Reason);
    private static readonly ReadColumn<string?> ContinuedAs =
        Map.Column("continued_as", SqlTypes.TextOrNull, static row => row.Payment.ContinuedAs);

    private static readonly ReadColumn<DisputeState?> Dispute =
        Map.Column("dispute", SqlEnums.DisputeOrNull, static row => row.Payment.Dispute);

    private static readonly ReadColumn<DateTimeOffset> DateAdd =
        Map.Column("date_add", SqlTypes.Instant, static row => row.Payment.DateAdd);
    private static readonly ReadColumn<DateTimeOffset> DateUpd =
        Map.Column("date_upd", SqlTypes.Instant, static row => row.Payment.DateUpd);

    static PaymentTable()
    {
        Map.Others("renewal_token");
        Map.IsUnannounced("Its order changes with it, and is announced.");
        Map.Erases(Erasure.Change("customer_id = @Nobody, renewal_token = NULL, reason = NULL", "customer_id IN @Accounts"));
        Map.Exports(Export.Rows(
                "payments", "gateway", "id", "order_id", "state", "amount", "currency", "refunded", "reason", "dispute", "date_add",
                "date_upd")
            .Without("customer_id", "attempt", "pays", "renewal_token", "continued_as"));
    }

    private static PaymentRow Read(SqlRow row) => new(
        row.Get(Customer),
        row.Get(Order),
        new()
        {
            Id = row.Get(Id),
            Gateway = row.Get(Gateway),
            Attempt = row.Get(Attempt),
            State = row.Get(State),
            Pays = row.Get(Pays),
            Amount = row.Get(Amount),
            Currency = row.Get(Currency),
            Refunded = row.Get(Refunded),
            Reason = row.Get(Reason),
            ContinuedAs = row.Get(ContinuedAs),
            Dispute = row.Get(Dispute),
            DateAdd = row.Get(DateAdd),
            DateUpd = row.Get(DateUpd),
        });
}
