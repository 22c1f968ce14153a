using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>What is sold in app stores.</summary>
internal static class StoreProductTable
{
    internal static readonly MappedTable<StoreProduct> Map = new("store_product", Read);

    private static readonly ReadColumn<AppStore> Store = Map.Column("store", SqlEnums.AppStore, static row => row.Store);
    private static readonly ReadColumn<string> Id = Map.Column("store_product_id", SqlTypes.Text, static row => row.ProductId);
    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.AccessMode.ProductId);
    private static readonly ReadColumn<long> Mode = Map.Column("product_attribute_id", SqlTypes.Long, static row => row.AccessMode.Number);

    static StoreProductTable() => Map.Announces(ChangeAggregate.Settings);

    private static StoreProduct Read(SqlRow row) => new(row.Get(Store), row.Get(Id), new(row.Get(Product), row.Get(Mode)));
}
