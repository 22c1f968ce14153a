using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The categories that list a product.</summary>
internal static class ProductCategoryTable
{
    internal static readonly MappedTable<PlacementRow> Map = new("product_category", Read);

    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Owner);
    private static readonly ReadColumn<long> Category = Map.Column("category_id", SqlTypes.Long, static row => row.Placement.CategoryId);
    private static readonly ReadColumn<int> Rank = Map.Column("position", SqlTypes.Int, static row => row.Placement.Position);
    private static readonly ReadColumn<int> ListOrder = Map.Column("list_order", SqlTypes.Int, static row => row.Position);

    static ProductCategoryTable() => Map.Announces(ChangeAggregate.Product.Part("product_id"));

    private static PlacementRow Read(SqlRow row) => new(row.Get(Product), new(row.Get(Category), row.Get(Rank)), row.Get(ListOrder));
}
