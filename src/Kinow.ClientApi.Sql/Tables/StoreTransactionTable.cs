using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The transactions of what was bought in app stores.</summary>
internal static class StoreTransactionTable
{
    internal static readonly MappedTable<StoreTransactionRow> Map = new("store_transaction", Read);

    private static readonly ReadColumn<AppStore> Store = Map.Column("store", SqlEnums.AppStore, static row => row.Store);
    private static readonly ReadColumn<string> Id = Map.Column("id", SqlTypes.Text, static row => row.Transaction.Id);
    private static readonly ReadColumn<string> Purchase = Map.Column("purchase_id", SqlTypes.Text, static row => row.Purchase);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<Guid> Order = Map.Column("order_id", SqlTypes.Uuid, static row => row.Transaction.OrderId);
    private static readonly ReadColumn<DateTimeOffset> Purchased =
        Map.Column("purchased", SqlTypes.Instant, static row => row.Transaction.Purchased);
    private static readonly ReadColumn<DateTimeOffset?> Expires =
        Map.Column("expires", SqlTypes.InstantOrNull, static row => row.Transaction.Expires);
    private static readonly ReadColumn<DateTimeOffset?> Revoked =
        Map.Column("revoked", SqlTypes.InstantOrNull, static row => row.Transaction.Revoked);
    private static readonly ReadColumn<DateTimeOffset> Told = Map.Column("told", SqlTypes.Instant, static row => row.Transaction.Told);

    static StoreTransactionTable()
    {
        // One that becomes nobody's is told of by the end of its account.
        Map.Announces(ChangeAggregate.Customer.Part("customer_id")).When("NEW.customer_id = OLD.customer_id");
        Map.Erases(Erasure.Change("customer_id = @Nobody", "customer_id IN @Accounts"));
        Map.Exports(
            Export.Rows("storeTransactions", "store", "id", "purchase_id", "order_id", "purchased", "expires", "revoked", "told")
                .Without("customer_id"));
    }

    private static StoreTransactionRow Read(SqlRow row) => new(
        row.Get(Customer),
        row.Get(Store),
        row.Get(Purchase),
        new()
        {
            Id = row.Get(Id),
            OrderId = row.Get(Order),
            Purchased = row.Get(Purchased),
            Expires = row.Get(Expires),
            Revoked = row.Get(Revoked),
            Told = row.Get(Told),
        });
}
