using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>What was bought in app stores. Of an account that is erased it stays, as nobody's: nobody else can redeem it.</summary>
internal static class StorePurchaseTable
{
    internal static readonly MappedTable<StorePurchaseRow> Map = new("store_purchase", Read);

    private static readonly ReadColumn<AppStore> Store = Map.Column("store", SqlEnums.AppStore, static row => row.Purchase.Store);
    private static readonly ReadColumn<string> Id = Map.Column("id", SqlTypes.Text, static row => row.Purchase.Id);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<bool?> Renews =
        Map.Column("renews", SqlTypes.BoolOrNull, static row => row.Purchase.Renewal?.Renews);
    private static readonly ReadColumn<DateTimeOffset?> Grace =
        Map.Column("grace_until", SqlTypes.InstantOrNull, static row => row.Purchase.Renewal?.GraceUntil);
    private static readonly ReadColumn<DateTimeOffset?> Told =
        Map.Column("told", SqlTypes.InstantOrNull, static row => row.Purchase.Renewal?.Told);

    static StorePurchaseTable()
    {
        // One that becomes nobody's is told of by the end of its account.
        Map.Announces(ChangeAggregate.Customer.Part("customer_id")).When("NEW.customer_id = OLD.customer_id");
        Map.Erases(Erasure.Change("customer_id = @Nobody", "customer_id IN @Accounts"));
        Map.Exports(Export.Rows("storePurchases", "store", "id", "renews", "grace_until", "told").Without("customer_id"));
    }

    private static StorePurchaseRow Read(SqlRow row) => new(
        row.Get(Customer),
        new()
        {
            Store = row.Get(Store),
            Id = row.Get(Id),
            Renewal = row.Get(Renews) is { } renews && row.Get(Told) is { } told ? new(renews, row.Get(Grace), told) : null,
        });
}
