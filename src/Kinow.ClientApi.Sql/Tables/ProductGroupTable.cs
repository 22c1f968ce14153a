using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The groups of customers that products are restricted by.</summary>
internal static class ProductGroupTable
{
    internal static readonly MappedTable<ProductGroupRow> Map = new("product_customer_group", Read);

    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Owner);
    private static readonly ReadColumn<long> Group = Map.Column("customer_group_id", SqlTypes.Long, static row => row.Group);

    static ProductGroupTable() => Map.Announces(ChangeAggregate.Product.Part("product_id"));

    private static ProductGroupRow Read(SqlRow row) => new(row.Get(Product), row.Get(Group));
}
