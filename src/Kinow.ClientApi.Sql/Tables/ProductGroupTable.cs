using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The groups of customers that products are restricted by.</summary>
internal static class ProductGroupTable
{
    internal static readonly GroupListTable Map =
        new("product_customer_group", "product_id", ChangeAggregate.Product.Part("product_id"));
}
