using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The credit notes of orders.</summary>
internal static class CreditNoteTable
{
    internal static readonly MappedTable<CreditNoteRow> Map = new("credit_note", Read);

    private static readonly ReadColumn<int> Year = Map.Column("year", SqlTypes.Int, static row => row.Note.Year);
    private static readonly ReadColumn<int> Number = Map.Column("number", SqlTypes.Int, static row => row.Note.Sequence);
    private static readonly ReadColumn<Guid> Order = Map.Column("order_id", SqlTypes.Uuid, static row => row.Order);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<decimal> Amount = Map.Column("amount", SqlTypes.Money, static row => row.Note.Amount);
    private static readonly ReadColumn<DateTimeOffset> DateAdd = Map.Column("date_add", SqlTypes.Instant, static row => row.Note.Date);

    static CreditNoteTable()
    {
        Map.IsUnannounced("It is written with its order, which is announced, and never changes.");
        Map.Erases(Erasure.Change("customer_id = @Nobody", "customer_id IN @Accounts"));
        Map.Exports(Export.Rows("creditNotes", "order_id", "year", "number", "amount", "date_add").Without("customer_id"));
    }

    private static CreditNoteRow Read(SqlRow row) =>
        new(row.Get(Customer), row.Get(Order), new(row.Get(Year), row.Get(Number), row.Get(DateAdd), row.Get(Amount)));
}
