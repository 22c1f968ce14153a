namespace Kinow.ClientApi.Storage.Aurora.Accounts;

/// <summary>A category that an offer includes.</summary>
internal sealed class AccessCategoryRow
{
    public const string Select = """
        SELECT DISTINCT c.product_id AS ProductId, c.category_id AS CategoryId, c.position
        FROM product_access a JOIN subscription_category c ON c.product_id = a.product_id
        WHERE a.customer_id = @Id ORDER BY c.product_id, c.position, c.category_id
        """;

    public long ProductId { get; init; }

    public long CategoryId { get; init; }
}
