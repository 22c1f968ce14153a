using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The tags of products.</summary>
internal static class ProductTagTable
{
    internal static readonly MappedTable<LinkRow> Map = new("product_tag", Read);

    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Owner);
    private static readonly ReadColumn<long> Tag = Map.Column("tag_id", SqlTypes.Long, static row => row.Id);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static ProductTagTable() => Map.Announces(ChangeAggregate.Product.Part("product_id"));

    private static LinkRow Read(SqlRow row) => new(row.Get(Product), row.Get(Tag), row.Get(Position));
}
