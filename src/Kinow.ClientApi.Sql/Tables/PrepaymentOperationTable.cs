using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The ledger of prepayment balances. They are books: of an account that is erased they stay, as nobody's.</summary>
internal static class PrepaymentOperationTable
{
    internal static readonly MappedTable<PrepaymentOperationRow> Map = new("prepayment_operation", Read);

    private static readonly ReadColumn<Guid> Cause = Map.Column("cause_id", SqlTypes.Uuid, static row => row.Operation.CauseId);
    private static readonly ReadColumn<PrepaymentOperationType> Type =
        Map.Column("type", SqlEnums.PrepaymentOperation, static row => row.Operation.Type);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<string> Currency = Map.Column("currency", SqlTypes.Text, static row => row.Operation.Currency);
    private static readonly ReadColumn<int> Number = Map.Column("number", SqlTypes.Int, static row => row.Operation.Number);
    private static readonly ReadColumn<decimal> Amount = Map.Column("amount", SqlTypes.Money, static row => row.Operation.Amount);
    private static readonly ReadColumn<decimal> Balance = Map.Column("balance", SqlTypes.Money, static row => row.Operation.Balance);
    private static readonly ReadColumn<string?> Reason = Map.Column("reason", SqlTypes.TextOrNull, static row => row.Operation.Reason);
    private static readonly ReadColumn<DateTimeOffset> DateAdd =
        Map.Column("date_add", SqlTypes.Instant, static row => row.Operation.DateAdd);

    static PrepaymentOperationTable()
    {
        // One that becomes nobody's is told of by the end of its account.
        Map.Announces(ChangeAggregate.Customer.Part("customer_id")).When("NEW.customer_id = OLD.customer_id");
        Map.Erases(Erasure.Change("customer_id = @Nobody, reason = NULL", "customer_id IN @Accounts"));
        Map.Exports(Export.Rows("prepaymentOperations", "cause_id", "type", "currency", "number", "amount", "balance", "reason", "date_add")
            .Without("customer_id"));
    }

    private static PrepaymentOperationRow Read(SqlRow row) => new(
        row.Get(Customer),
        new()
        {
            CauseId = row.Get(Cause),
            Type = row.Get(Type),
            Currency = row.Get(Currency),
            Number = row.Get(Number),
            Amount = row.Get(Amount),
            Balance = row.Get(Balance),
            Reason = row.Get(Reason),
            DateAdd = row.Get(DateAdd),
        });
}
