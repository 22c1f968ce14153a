using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The titles that bundles have in them. Its events are the published ones of bundles.</summary>
internal static class BundleProductTable
{
    internal static readonly MappedTable<LinkRow> Map = new("bundle_product", Read);

    private static readonly ReadColumn<long> Bundle = Map.Column("bundle_id", SqlTypes.Long, static row => row.Owner);
    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Id);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static BundleProductTable() => Map.Announces(ChangeAggregate.Product.Part("bundle_id") with
    {
        Created = "'bundle_product_attached'",
        Updated = "'bundle_product_position'",
        Deleted = "'bundle_product_detached'",
    });

    private static LinkRow Read(SqlRow row) => new(row.Get(Bundle), row.Get(Product), row.Get(Position));
}
