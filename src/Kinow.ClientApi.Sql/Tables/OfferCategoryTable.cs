using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The categories that offers include.</summary>
internal static class OfferCategoryTable
{
    internal static readonly MappedTable<LinkRow> Map = new("subscription_category", Read);

    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Owner);
    private static readonly ReadColumn<long> Category = Map.Column("category_id", SqlTypes.Long, static row => row.Id);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static OfferCategoryTable() => Map.Announces(ChangeAggregate.Product.Part("product_id", "subscription", hasEvents: false));

    private static LinkRow Read(SqlRow row) => new(row.Get(Product), row.Get(Category), row.Get(Position));
}
