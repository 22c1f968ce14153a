using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The place of a product in a category. Position is the category's rank in the product.</summary>
internal sealed record PlacementRow(long Owner, CategoryPlacement Placement, int Position) : IOwnedRow
{
    public long Key => Placement.CategoryId;
}
